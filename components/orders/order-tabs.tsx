import { TabLinks } from '@/components/ui/tab-links';

export const orderFilters = ['all', 'active', 'completed', 'cancelled'] as const;
export type OrderFilter = (typeof orderFilters)[number];

const labels: Record<OrderFilter, string> = {
  all: 'All',
  active: 'Open',
  completed: 'Completed',
  cancelled: 'Cancelled',
};

/** What an address asks for; anything odd reads as all. */
export const orderFilterOf = (value: string | string[] | undefined): OrderFilter =>
  orderFilters.find((filter) => filter === [value].flat()[0]) ?? 'all';

/** The address of a list of orders. */
export function orderListHref(base: string, filter: OrderFilter, page = 1): string {
  const query = new URLSearchParams();
  if (filter !== 'all') query.set('filter', filter);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `${base}?${query}` : base;
}

/** Which orders to show. */
export function OrderTabs({ base, current }: { base: string; current: OrderFilter }) {
  const tabs = orderFilters.map((filter) => ({
    href: orderListHref(base, filter),
    label: labels[filter],
    current: filter === current,
  }));
  return <TabLinks label="Which orders" tabs={tabs} />;
}
