import { TabLinks } from '@/components/ui/tab-links';

/** Reports that wait for an admin, and those that are closed. */
export function ReportTabs({ current }: { current: 'open' | 'closed' }) {
  return (
    <TabLinks
      label="Which reports"
      tabs={[
        { href: '/admin/moderation/reports', label: 'Open', current: current === 'open' },
        {
          href: '/admin/moderation/reports?filter=closed',
          label: 'Closed',
          current: current === 'closed',
        },
      ]}
    />
  );
}
