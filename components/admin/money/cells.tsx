import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import type { PersonView } from '@/lib/orders/views';

/** An order by its number, for an admin. */
export const OrderLink = ({ number }: { number: string }) => (
  <Link href={`/admin/orders/${number}`} className="text-link tabular">
    {number}
  </Link>
);

/** One person of a row. */
export function PersonCell({ person }: { person: PersonView }) {
  return (
    <span className="flex items-center gap-2 text-sm">
      <Avatar name={person.name} src={avatarUrl(person.avatarKey)} size="xs" />
      {person.name}
    </span>
  );
}

/** Why Stripe or a bank refused something, in its own words. */
export const Why = ({ text }: { text: string | null }) => (
  <span className="block max-w-xs break-words text-sm">{text ?? 'not said'}</span>
);

/** A word of Stripe’s that is copied, not read. */
export const Code = ({ children }: { children: string }) => (
  <span className="break-all font-mono text-xs">{children}</span>
);
