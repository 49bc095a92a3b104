import { Avatar } from '@/components/ui/avatar';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import type { PersonView } from '@/lib/orders/views';

/** The two sides of an order, the buyer first. */
export function TwoPeople({ buyer, seller }: { buyer: PersonView; seller: PersonView }) {
  return (
    <span className="grid gap-1 text-sm">
      <Side person={buyer} word="buys" />
      <Side person={seller} word="sells" />
    </span>
  );
}

function Side({ person, word }: { person: PersonView; word: string }) {
  return (
    <span className="flex items-center gap-2 max-md:justify-end">
      <Avatar name={person.name} src={avatarUrl(person.avatarKey)} size="xs" />
      <span>
        {person.name} <span className="text-muted">{word}</span>
      </span>
    </span>
  );
}
