import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { TabLinks } from '@/components/ui/tab-links';

const pages = [
  { href: '/admin', label: 'Overview' },
  { href: '/admin/disputes', label: 'Disputes' },
  { href: '/admin/orders', label: 'Orders' },
  { href: '/admin/people', label: 'People' },
  { href: '/admin/moderation', label: 'Gigs' },
  { href: '/admin/moderation/reports', label: 'Reports' },
  { href: '/admin/money', label: 'Money' },
  { href: '/admin/audit', label: 'Audit log' },
] as const;

export type AdminSection = (typeof pages)[number]['href'];

/** The ways between the admins' pages. */
export function AdminNav({ current }: { current: AdminSection }) {
  return (
    <TabLinks
      label="Administration"
      tabs={pages.map((page) => ({ ...page, current: page.href === current }))}
    />
  );
}

interface AdminFrameProps {
  current: AdminSection;
  title: ReactNode;
  /** One sentence on what the page is for. */
  lead?: ReactNode;
  /** On a page about one thing: the way back to its list. */
  crumbs?: readonly Crumb[];
  /** Beside the title: a state. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The head of every admin's page, and the page under it. */
export function AdminFrame({ current, title, lead, crumbs, aside, children }: AdminFrameProps) {
  return (
    <div className="page grid min-w-0 gap-8 pt-6 pb-12 sm:pt-8">
      <AdminNav current={current} />
      <header className="grid gap-2">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1>{title}</h1>
          {aside}
        </div>
        {lead && <div className="max-w-text text-muted">{lead}</div>}
      </header>
      {children}
    </div>
  );
}
