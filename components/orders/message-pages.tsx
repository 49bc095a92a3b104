import { PageStep } from '@/components/ui/page-step';
import type { OrderWorkspace } from '@/lib/orders/views';

interface MessagePagesProps {
  order: Pick<OrderWorkspace, 'messages' | 'messagesBefore' | 'earlierMessages'>;
  /** The page's address with this in its query. */
  href: (query: Record<string, string>) => string;
}

/** The way through a long talk, as links: to the messages before these, and back to the newest. */
export function MessagePages({ order, href }: MessagePagesProps) {
  const { messages, messagesBefore, earlierMessages } = order;
  if (!messagesBefore && !earlierMessages) return null;
  return (
    <nav aria-label="Pages of messages" className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="text-muted text-sm">
        {messagesBefore
          ? `${messages.length} earlier messages, without what else happened.`
          : `Of the messages, the newest ${messages.length} are shown here.`}
      </p>
      {earlierMessages && (
        <PageStep to={href({ before: earlierMessages })} rel="prev">
          Earlier messages
        </PageStep>
      )}
      {messagesBefore && (
        <PageStep to={href({})} rel="next">
          The newest
        </PageStep>
      )}
    </nav>
  );
}
