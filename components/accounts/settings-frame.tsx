import type { ReactNode } from 'react';
import { TabLinks } from '@/components/ui/tab-links';

const pages = [
  { href: '/settings', label: 'Profile' },
  { href: '/settings/seller', label: 'As a seller' },
  { href: '/settings/notifications', label: 'Notifications' },
  { href: '/settings/security', label: 'Password and sessions' },
  { href: '/settings/data', label: 'Calendar and data' },
] as const;

interface SettingsFrameProps {
  current: (typeof pages)[number]['href'];
  isSeller: boolean;
  children: ReactNode;
}

/** The head of the settings, and the sections under it. */
export function SettingsFrame({ current, isSeller, children }: SettingsFrameProps) {
  const tabs = pages
    .filter(({ href }) => isSeller || href !== '/settings/seller')
    .map((tab) => ({ ...tab, current: tab.href === current }));
  return (
    <div className="page max-w-3xl pt-10 sm:pt-14">
      <h1 className="mb-6">Settings</h1>
      <TabLinks label="Settings" tabs={tabs} />
      <div className="divide-y divide-line">{children}</div>
    </div>
  );
}

interface SettingsSectionProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** One matter: what it is on the left, its form on the right. */
export function SettingsSection({ title, lead, children }: SettingsSectionProps) {
  return (
    <section className="grid gap-x-10 gap-y-5 py-9 md:grid-cols-[14rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-xl">{title}</h2>
        {lead && <p className="mt-1.5 text-muted text-sm">{lead}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
