import { MessageCircle } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { waitingFlash } from '@/app/form-flash';
import { found } from '@/app/found';
import { markMessagesSeen, markSeen } from '@/app/mark-seen';
import { orderForms } from '@/app/order-forms';
import { currentCursor, signedIn } from '@/app/session';
import { LiveRefresh } from '@/components/live/live-refresh';
import { MilestoneRail } from '@/components/offers/milestone-rail';
import { placeOf } from '@/components/orders/action-place';
import { BoughtPanel } from '@/components/orders/bought-panel';
import { ClockList } from '@/components/orders/clock-list';
import { DisputePanel } from '@/components/orders/dispute-panel';
import { DoneNotice } from '@/components/orders/done-notice';
import { FinalFiles } from '@/components/orders/final-files';
import { MessageForm } from '@/components/orders/message-form';
import { MessagePages } from '@/components/orders/message-pages';
import { MoneyPanel } from '@/components/orders/money-panel';
import { MoreOptions } from '@/components/orders/more-options';
import { NextBar } from '@/components/orders/next-bar';
import { NextStep, WorkStep } from '@/components/orders/next-step';
import { OpenAsks } from '@/components/orders/open-asks';
import { OrderNotices } from '@/components/orders/order-notices';
import { OrderTimeline, TimelineTabs } from '@/components/orders/order-timeline';
import { RequirementAnswers } from '@/components/orders/requirement-answers';
import { ReviewPanel } from '@/components/orders/review-panel';
import { StateBadge } from '@/components/orders/state-badge';
import { partOf } from '@/components/orders/timeline-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { LinkButton } from '@/components/ui/link-button';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import { milestonesOf } from '@/lib/offers/queries';
import { orderWorkspace } from '@/lib/orders/queries';
import type { OrderWorkspace } from '@/lib/orders/views';

interface OrderProps {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A story that is shorter is seen at a glance. */
const jumpFrom = 6;

const first = (value: string | string[] | undefined): string | undefined => [value].flat()[0];

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export async function generateMetadata({ params }: OrderProps): Promise<Metadata> {
  return { title: `Order ${(await params).number}` };
}

/** One order, for its two sides and for admins: the story, the next action, the money. */
export default async function OrderPage({ params, searchParams }: OrderProps) {
  const { number } = await params;
  const query = await searchParams;
  const person = await signedIn(`/orders/${number}`);
  const read = await currentCursor();
  const order = await found(orderWorkspace(person, number, first(query.before)));
  const offer = order.offerId ? await found(milestonesOf(person, number)) : null;
  await markSeen(person, `/orders/${order.number}`, order.offerId ? [order.offerId] : []);
  const started = order.startedAt !== null;
  const part = partOf(first(query.show));
  const turnedBack = order.messagesBefore !== null;
  if (!turnedBack && (part === 'all' || part === 'messages')) await markMessagesSeen(person, order);
  const place = placeOf(order.nextAction);
  const newest = order.timeline.at(-1);
  const flash = await waitingFlash(person.id);
  const shown: Record<string, string> = part === 'all' ? {} : { show: part };
  const storyAt = (asked: Record<string, string>) =>
    `/orders/${number}?${new URLSearchParams({ ...shown, ...asked })}#story`;
  const other = order.viewer === 'buyer' ? order.seller.name : order.buyer.name;
  return (
    <>
      <div className="page grid gap-8 py-8 sm:py-10">
        <LiveRefresh
          read={read}
          order={order.number}
          {...(offer && { conversation: offer.conversationId })}
        />
        <OrderHead order={order} />
        <DoneNotice
          done={first(query.done)}
          placed={query.placed !== undefined}
          left={first(query.checkout) === 'left' && order.state === 'awaiting_payment'}
          changed={flash?.changed}
          order={order}
        />
        <OrderNotices order={order} forms={orderForms} />
        <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem] lg:gap-8">
          <div className="grid min-w-0 gap-6">
            <NextStep order={order} forms={orderForms} offer={offer} />
            <OpenAsks order={order} forms={orderForms} />
            <FinalFiles order={order} />
            {offer && (
              <MilestoneRail
                offer={offer}
                number={order.number}
                quiet={order.nextAction.who === 'you'}
              />
            )}
            <DisputePanel order={order} forms={orderForms} />
            <WorkStep order={order} forms={orderForms} />
            <ReviewPanel order={order} forms={orderForms} />
            {started && (
              <RequirementAnswers requirements={order.requirements} viewer={order.viewer} />
            )}
            <section aria-labelledby="story" className="grid gap-5 pt-2">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
                <h2 id="story" className="scroll-mt-24 text-2xl">
                  The story so far
                </h2>
                {newest && order.timeline.length > jumpFrom && part === 'all' && !turnedBack && (
                  <a href={`#${newest.id}`} className="text-link py-0.5 text-sm">
                    Jump to the newest
                  </a>
                )}
              </div>
              {order.timeline.length > jumpFrom && <TimelineTabs number={number} part={part} />}
              <MessagePages order={order} href={storyAt} />
              <OrderTimeline order={order} part={part} />
              {order.conversationId && (
                <Link
                  href={`/inbox/${order.conversationId}`}
                  prefetch={false}
                  className="text-link w-fit text-sm"
                >
                  The whole conversation with {other}
                </Link>
              )}
              {order.mayMessage && (
                <MessageForm number={order.number} to={other} action={orderForms.sendMessage} />
              )}
            </section>
          </div>
          <aside className="grid min-w-0 gap-5" aria-label="Money, dates and options">
            <MoneyPanel order={order} />
            <ClockList clocks={order.clocks} now={order.now} state={order.state} />
            <BoughtPanel order={order} avatarOf={(side) => avatarUrl(side.avatarKey)} />
            <MoreOptions order={order} forms={orderForms} />
          </aside>
        </div>
      </div>
      {place && (
        <NextBar
          place={place.id}
          label={place.label}
          deadline={order.nextAction.deadline}
          now={order.now}
        />
      )}
    </>
  );
}

function OrderHead({ order }: { order: OrderWorkspace }) {
  const list = { buyer: '/orders', seller: '/sell/orders', admin: '/admin/orders' }[order.viewer];
  return (
    <header className="grid gap-2">
      <Breadcrumbs crumbs={[{ label: 'Orders', href: list }, { label: order.number }]} />
      <h1 className="text-3xl">{order.title}</h1>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <StateBadge order={order} />
        {order.mayMessage && (
          <LinkButton
            href={`/inbox/new?order=${order.number}`}
            prefetch={false}
            variant="quiet"
            size="sm"
          >
            <MessageCircle aria-hidden="true" className="size-4" />
            Message {order.viewer === 'buyer' ? order.seller.name : order.buyer.name}
          </LinkButton>
        )}
      </div>
    </header>
  );
}
