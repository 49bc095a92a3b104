import { BoughtPanel } from '@/components/orders/bought-panel';
import { ClockList } from '@/components/orders/clock-list';
import { MessagePages } from '@/components/orders/message-pages';
import { MoneyPanel } from '@/components/orders/money-panel';
import { OrderTimeline } from '@/components/orders/order-timeline';
import { RequirementAnswers } from '@/components/orders/requirement-answers';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import type { OrderWorkspace } from '@/lib/orders/views';

/** All that there is of an order: what was answered, what happened, where the money is, what was bought. `path`: where its earlier messages can be read. */
export function OrderRecord({ order, path }: { order: OrderWorkspace; path: string }) {
  const storyAt = (query: Record<string, string>) => `${path}?${new URLSearchParams(query)}#story`;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem] lg:gap-8">
      <div className="grid min-w-0 gap-6">
        {order.startedAt && (
          <RequirementAnswers requirements={order.requirements} viewer={order.viewer} />
        )}
        <section aria-labelledby="story" className="grid gap-5">
          <h2 id="story">The story so far</h2>
          <MessagePages order={order} href={storyAt} />
          <OrderTimeline order={order} />
        </section>
      </div>
      <aside className="grid min-w-0 gap-5" aria-label="Money, dates and what was bought">
        <MoneyPanel order={order} />
        <ClockList clocks={order.clocks} now={order.now} state={order.state} />
        <BoughtPanel order={order} avatarOf={(side) => avatarUrl(side.avatarKey)} />
      </aside>
    </div>
  );
}
