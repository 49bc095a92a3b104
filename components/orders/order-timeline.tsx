import {
  CircleAlert,
  CircleCheck,
  ClipboardCheck,
  Clock,
  CreditCard,
  FilePlus2,
  MessageSquare,
  PackageCheck,
  Pencil,
  Scale,
  Star,
  X,
} from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Tone } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { Timeline, TimelineEvent } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import { markWords } from '@/lib/orders/mark-words';
import type { OrderWorkspace, TimelineEntry } from '@/lib/orders/views';
import { isShownAbove, zipAddress } from './delivery-entry';
import { FileList } from './file-list';
import { ItemList } from './item-list';
import {
  daysOf,
  entriesOf,
  foldedEntries,
  type TimelinePart,
  timelineParts,
} from './timeline-part';
import { Words } from './words';

type Mark = { icon: ReactNode; tone: Tone };

const marks: readonly (readonly [test: RegExp, mark: Mark])[] = [
  [/^message$/, { icon: <MessageSquare />, tone: 'neutral' }],
  [/^(pay|pay_extra|tip)$/, { icon: <CreditCard />, tone: 'accent' }],
  [/^(submit_requirements|start_without)$/, { icon: <ClipboardCheck />, tone: 'neutral' }],
  [/^offer_extra$/, { icon: <FilePlus2 />, tone: 'neutral' }],
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
  const { milestone } = entry.facts;
  if (entry.kind === 'message')
    return milestone ? `${actor} wrote on milestone ${milestone}` : `${actor} wrote`;
  return actor ? `${entry.label} · ${actor}` : entry.label;
}

/** How the files of an entry are shown. What is to be judged, or was what came of it, stands at the head of the page, with all that can be seen of it. */
function filesLook(order: OrderWorkspace, entry: TimelineEntry) {
  if (entry.kind !== 'deliver') return {};
  return isShownAbove(order, entry)
    ? ({ look: 'links' } as const)
    : { zip: zipAddress(order, entry), mark: markWords(order, entry.files) };
}

interface OrderTimelineProps {
  order: OrderWorkspace;
  /** Which part of the story; all of it where nothing is said. */
  part?: TimelinePart;
}

/** The order's story: what was done and what was written, oldest first, by days; a long one with its beginning folded. */
export function OrderTimeline({ order, part = 'all' }: OrderTimelineProps) {
  // Turned back to earlier messages, there is nothing else to see, and nothing of them is folded away.
  const turnedBack = order.messagesBefore !== null;
  const entries = entriesOf(order.timeline, turnedBack ? 'messages' : part);
  if (entries.length === 0) {
    const words =
      part === 'all' ? 'It begins when the order is paid.' : 'Nothing of this kind yet.';
    return <p className="text-muted">{words}</p>;
  }
  const { earlier, latest } = turnedBack
    ? { earlier: [], latest: entries }
    : foldedEntries(entries);
  return (
    <div className="grid gap-6">
      {earlier.length > 0 && (
        <Disclosure look="card" summary={`${earlier.length} earlier entries`}>
          <Days order={order} entries={earlier} />
        </Disclosure>
      )}
      <Days order={order} entries={latest} />
    </div>
  );
}

function Days({ order, entries }: { order: OrderWorkspace; entries: readonly TimelineEntry[] }) {
  return daysOf(entries).map(({ day, entries: ofDay }) => (
    <div key={day} className="grid gap-4">
      <h3 className="flex items-center gap-3 font-normal font-text text-muted tracking-normal text-sm">
        {day}
        <span aria-hidden="true" className="h-0 flex-1 border-line border-t" />
      </h3>
      <Timeline label={`What happened on ${day}`}>
        {ofDay.map((entry) => (
          <Entry key={entry.id} order={order} entry={entry} />
        ))}
      </Timeline>
    </div>
  ));
}

function Entry({ order, entry }: { order: OrderWorkspace; entry: TimelineEntry }) {
  const { icon, tone } = markOf(entry.kind);
  const title = titleOf(order, entry);
  return (
    <TimelineEvent
      id={entry.id}
      title={title}
      time={
        <span className="flex items-baseline gap-2">
          <a
            href={`#${entry.id}`}
            aria-label={`Link to: ${title}`}
            className="grid size-6 place-items-center rounded-sm text-muted no-underline opacity-0 hover:text-ink max-sm:order-last focus-visible:opacity-100 group-hover/event:opacity-100 pointer-coarse:opacity-100"
          >
            #
          </a>
          <When at={entry.at} now={order.now} />
        </span>
      }
      icon={icon}
      tone={tone}
    >
      <Words>{entry.text}</Words>
      <ItemList
        items={entry.items}
        label={entry.kind === 'deliver' ? 'What was asked for' : 'What it is about'}
        answered={entry.kind === 'deliver'}
      />
      <FileList files={entry.files} {...filesLook(order, entry)} />
    </TimelineEvent>
  );
}

/** The parts of the story, each an address of its own. */
export function TimelineTabs({ number, part }: { number: string; part: TimelinePart }) {
  return (
    <nav aria-label="Parts of the story">
      <ul className="flex flex-wrap gap-2">
        {(Object.keys(timelineParts) as TimelinePart[]).map((each) => (
          <li key={each}>
            <Link
              href={`/orders/${number}${each === 'all' ? '' : `?show=${each}`}#story`}
              aria-current={each === part ? 'true' : undefined}
              scroll={false}
              prefetch={false}
              className="inline-flex min-h-9 items-center rounded-pill border border-line-strong px-3.5 text-sm hover:border-ink aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold"
            >
              {timelineParts[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
