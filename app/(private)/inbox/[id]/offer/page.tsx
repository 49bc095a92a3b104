import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { makeOfferAction } from '@/app/actions/offers';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { BasisChoice, OfferForm } from '@/components/offers/offer-form';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Notice } from '@/components/ui/notice';
import { offerForm } from '@/lib/offers/form-query';

interface NewOfferProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const first = (value: string | string[] | undefined): string | undefined => [value].flat()[0];

export const metadata: Metadata = { title: 'Make an offer' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** The seller's form for an offer to the buyer of a conversation; `gig` fills it, `replaces` answers a wish. */
export default async function NewOfferPage({ params, searchParams }: NewOfferProps) {
  const { id } = await params;
  const query = await searchParams;
  const person = await signedIn(`/inbox/${id}/offer`);
  const asked = { conversationId: id, gigId: first(query.gig), replaces: first(query.replaces) };
  const view = await found(offerForm(person, asked));
  return (
    <div className="page grid max-w-3xl gap-6 py-8 sm:py-12">
      <header className="grid gap-3">
        <Breadcrumbs
          crumbs={[
            { label: 'Inbox', href: '/inbox' },
            { label: view.buyerName, href: `/inbox/${id}` },
            { label: 'Offer' },
          ]}
        />
        <h1 className="text-3xl">An offer for {view.buyerName}</h1>
        <p className="max-w-text text-muted">
          Only {view.buyerName} sees it. It is accepted by paying, and the money is held until the
          work is accepted.
        </p>
      </header>
      {view.closed ? (
        <Notice tone="attention">{view.closed}</Notice>
      ) : (
        <div className="grid gap-7">
          {view.replaces && (
            <Notice tone="waiting" title="This takes the place of your earlier offer">
              {view.replaces.changeAsked && (
                <p className="whitespace-pre-line">
                  {view.buyerName} asks: {view.replaces.changeAsked}
                </p>
              )}
            </Notice>
          )}
          <BasisChoice view={view} />
          <OfferForm view={view} action={makeOfferAction} formKey={randomUUID()} />
        </div>
      )}
    </div>
  );
}
