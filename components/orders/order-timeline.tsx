import {
  CircleAlert,
  CircleCheck,
  Clock,
  CreditCard,
  MessageSquare,
  PackageCheck,
  Pencil,
  Scale,
  Star,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from '@/components/ui/badge';
import { Timeline, TimelineEvent } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import type { OrderWorkspace, TimelineEntry } from '@/lib/orders/views';
import { FileList } from './file-list';
import { Words } from './words';

type Mark = { icon: ReactNode; tone: Tone };

const marks: readonly (readonly [test: RegExp, mark: Mark])[] = [
  [/^message$/, { icon: <MessageSquare />, tone: 'neutral' }],
  [/^(pay|pay_extra|tip)$/, { icon: <CreditCard />, tone: 'accent' }],
  [/^deliver$/, { icon: <PackageCheck />, tone: 'accent' }],
  [/^(accept|admin_complete|clear|clear_tip)$/, { icon: <CircleCheck />, tone: 'good' }],
  [/dispute/, { icon: <Scale />, tone: 'attention' }],
  [/cancel|lapse|undo/, { icon: <X />, tone: 'neutral' }],
  [/late/, { icon: <CircleAlert />, tone: 'attention' }],
  [/revision/, { icon: <Pencil />, tone: 'waiting' }],
  [/extension|longer/, { icon: <Clock />, tone: 'neutral' }],
  [/review/, { icon: <Star />, tone: 'neutral' }],
];

const markOf = (kind: string): Mark =>
  marks.find(([test]) => test.test(kind))?.[1] ?? { icon: undefined, tone: 'neutral' };

function actorOf(order: OrderWorkspace, entry: TimelineEntry): string {
  if (entry.by === order.viewer) return 'You';
  if (entry.by === 'buyer') return order.buyer.name;
  if (entry.by === 'seller') return order.seller.name;
  if (entry.by === 'admin') return 'An admin';
  return '';
}

function titleOf(order: OrderWorkspace, entry: TimelineEntry): string {
  const actor = actorOf(order, entry);
  if (entry.kind === 'message') return `${actor} wrote`;
  return actor ? `${entry.label} · ${actor}` : entry.label;
}

/** Where all files of a delivery come as one. */
function zipOf(order: OrderWorkspace, { kind, facts }: TimelineEntry): { zip?: string } {
  if (kind !== 'deliver') return {};
  return { zip: `/api/orders/${order.number}/deliveries/${facts.delivery}/zip` };
}

/** The order's story: what was done and what was written, oldest first. */
export function OrderTimeline({ order }: { order: OrderWorkspace }) {
  return (
    <Timeline label="What happened">
      {order.timeline.map((entry) => {
        const { icon, tone } = markOf(entry.kind);
        return (
          <TimelineEvent
            key={entry.id}
            title={titleOf(order, entry)}
            time={<When at={entry.at} now={order.now} />}
            icon={icon}
            tone={tone}
          >
            <Words>{entry.text}</Words>
            <FileList files={entry.files} {...zipOf(order, entry)} />
          </TimelineEvent>
        );
      })}
    </Timeline>
  );
}
