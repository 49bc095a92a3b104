import { MessageCircle } from 'lucide-react';
import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { LinkButton } from '@/components/ui/link-button';
import type { SellerFacts } from '@/lib/catalog/views';
import { contactAddress, firstName } from './gig-words';
import { LevelBadge } from './level-badge';
import { SellerFactList } from './seller-facts';

/** The seller on the page of a gig: who it is, what is known, what they say. */
export function SellerPanel({ facts, gigSlug }: { facts: SellerFacts; gigSlug: string }) {
  return (
    <div className="card grid gap-6 p-5 sm:p-7">
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-5">
        <Avatar name={facts.name} src={facts.avatarUrl} size="xl" className="max-sm:size-16" />
        <div className="grid min-w-0 gap-1">
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link prefetch={false} href={`/u/${facts.username}`} className="hover:underline">
              {facts.name}
            </Link>
            <LevelBadge level={facts.level} className="font-text tracking-normal" />
          </h3>
          <p className="text-muted">{facts.headline}</p>
        </div>
        <div className="col-span-2 flex gap-3 max-sm:grid max-sm:*:w-full">
          <LinkButton href={contactAddress(facts.username, gigSlug)} rel="nofollow">
            <MessageCircle aria-hidden="true" className="size-4.5" />
            Contact {firstName(facts.name)}
          </LinkButton>
          <LinkButton href={`/u/${facts.username}`} variant="secondary">
            Profile and all gigs
          </LinkButton>
        </div>
      </div>
      <SellerFactList
        facts={facts}
        className="grid grid-cols-2 gap-x-6 gap-y-4 border-line border-t pt-5 sm:grid-cols-4"
      />
      {facts.bio && <p className="max-w-text border-line border-t pt-5">{facts.bio}</p>}
    </div>
  );
}
