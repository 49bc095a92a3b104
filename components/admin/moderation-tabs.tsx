import { TabLinks } from '@/components/ui/tab-links';

/** What is looked after here: gigs, and conversations that were reported. */
export function ModerationTabs({ current }: { current: 'gigs' | 'open' | 'closed' }) {
  return (
    <TabLinks
      label="What to look at"
      tabs={[
        { href: '/admin/moderation', label: 'Gigs', current: current === 'gigs' },
        {
          href: '/admin/moderation/reports',
          label: 'Reported conversations',
          current: current === 'open',
        },
        {
          href: '/admin/moderation/reports?filter=closed',
          label: 'Closed reports',
          current: current === 'closed',
        },
      ]}
    />
  );
}
