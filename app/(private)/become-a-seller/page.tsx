import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { becomeSellerAction } from '@/app/actions/accounts';
import { signedIn } from '@/app/session';
import { SellerProfileForm } from '@/components/accounts/seller-profile-form';
import { formatMoney, shareOf } from '@/lib/platform/money';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'Become a seller' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

export default async function BecomeSellerPage() {
  const actor = await signedIn('/become-a-seller');
  if (actor.isSeller) redirect('/sell');
  return (
    <div className="page grid gap-x-16 gap-y-10 pt-10 sm:pt-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="max-w-text">
        <h1 className="text-4xl">Become a seller</h1>
        <p className="mt-3 mb-8 text-lg text-muted">
          First a few words about you. Then you write your first gig.
        </p>
        <SellerProfileForm action={becomeSellerAction} submit="Make my profile" />
      </div>
      <HowItPays />
    </div>
  );
}

/** What selling costs and when the money comes, from the marketplace's own numbers. */
function HowItPays() {
  const { currency, basePriceCents, fees, windows } = marketplace;
  const money = (cents: number) => formatMoney(cents, currency, { exact: true });
  const kept = basePriceCents - shareOf(basePriceCents, fees.commissionBps);
  const facts = [
    {
      title: `You keep ${100 - fees.commissionBps / 100} %`,
      text: `Of a job at ${money(basePriceCents)} you get ${money(kept)}. Tips are all yours.`,
    },
    {
      title: 'The money is there before you begin',
      text: 'It is held from the moment the buyer pays, so you never work on a promise.',
    },
    {
      title: 'Silence does not cost you',
      text: `A buyer who says nothing for ${windows.autoAcceptDays} days after your delivery has accepted it.`,
    },
    {
      title: `Free after ${windows.clearingDays.new} days`,
      text: `And sooner as you rise: ${windows.clearingDays.level2} days at level 2, ${windows.clearingDays.top} at the top.`,
    },
  ];
  return (
    <aside aria-label="How selling pays" className="self-start lg:pt-2">
      <ul className="grid gap-6 border-line sm:max-lg:grid-cols-2 lg:border-l lg:pl-8">
        {facts.map(({ title, text }) => (
          <li key={title}>
            <h2 className="text-lg">{title}</h2>
            <p className="mt-1 text-muted">{text}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
