import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { LinkButton } from '@/components/ui/link-button';
import { type GigState, isPublished } from '@/lib/catalog/states';
import { GigStateBadge } from './gig-state-badge';

interface EditorHeadProps {
  gig: { id: string; title: string; slug: string | null; state: GigState };
}

/** Which gig is open, where it is in its life, and the way to its public page. */
export function EditorHead({ gig }: EditorHeadProps) {
  const title = gig.title || 'A draft without a title';
  return (
    <header className="grid gap-3">
      <Breadcrumbs
        crumbs={[
          { label: 'Studio', href: '/sell' },
          { label: 'Gigs', href: '/sell/gigs' },
          { label: 'Edit' },
        ]}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-2xl">{title}</h1>
        <GigStateBadge state={gig.state} />
        {isPublished(gig.state) && (
          <LinkButton href={`/gigs/${gig.slug}`} variant="quiet" size="sm">
            See it as buyers do
          </LinkButton>
        )}
      </div>
    </header>
  );
}
