import { Money } from '@/components/ui/money';
import type { CategoryNode } from '@/lib/catalog/category-tree';
import type { StudioGig } from '@/lib/catalog/studio-views';
import { Gallery } from './gallery';
import { daysText } from './gig-words';
import { PackageCompare } from './package-compare';
import { RichText } from './rich-text';

interface EditorPreviewProps {
  gig: Omit<StudioGig, 'sellerId'>;
  categories: readonly CategoryNode[];
  /** Deliveries are counted from now. */
  at: Date;
}

/** The gig as buyers will see it, with what is there. */
export function EditorPreview({ gig, categories, at }: EditorPreviewProps) {
  const category = categories.find((one) => one.slug === gig.category);
  const sub = category?.subcategories.find((one) => one.slug === gig.subcategory);
  return (
    <article aria-label="Preview" className="grid gap-8">
      <header className="grid gap-2">
        {category && (
          <p className="text-muted text-sm">
            {category.name}
            {sub && ` › ${sub.name}`}
          </p>
        )}
        <h3 className="text-2xl">{gig.title || 'No title yet'}</h3>
      </header>
      <Gallery title={gig.title} pictures={gig.pictures} />
      {gig.packages.length > 0 && (
        <PackageCompare
          packages={gig.packages}
          currency={gig.currency}
          at={at}
          takesOrders={false}
        />
      )}
      {gig.description && (
        <Part title="About this gig">
          <RichText source={gig.description} headingLevel={4} />
        </Part>
      )}
      <Extras gig={gig} />
      {gig.questions.length > 0 && (
        <Part title="What you will be asked">
          <ol className="grid list-decimal gap-1.5 pl-5">
            {gig.questions.map((question) => (
              <li key={question.id}>
                {question.text}
                {!question.required && <span className="text-muted"> (optional)</span>}
                {question.options.length > 0 && (
                  <span className="block text-muted text-sm">{question.options.join(' · ')}</span>
                )}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {gig.faq.length > 0 && (
        <Part title="Questions and answers">
          <dl className="grid gap-4">
            {gig.faq.map((pair) => (
              <div key={pair.id}>
                <dt className="font-semibold">{pair.question}</dt>
                <dd className="whitespace-pre-line text-muted">{pair.answer}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {gig.tags.length > 0 && (
        <ul aria-label="Tags" className="flex flex-wrap gap-2">
          {gig.tags.map((tag) => (
            <li key={tag} className="rounded-pill bg-sunken px-3 py-1 text-sm">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-3">
      <h4 className="text-xl">{title}</h4>
      {children}
    </section>
  );
}

function Extras({ gig }: { gig: Pick<StudioGig, 'extras' | 'currency'> }) {
  if (gig.extras.length === 0) return null;
  return (
    <Part title="Extras">
      <ul className="divide-y divide-line border-line border-y">
        {gig.extras.map((extra) => (
          <li key={extra.id} className="flex items-baseline justify-between gap-4 py-2.5">
            <span>
              {extra.title}
              {extra.addDays !== 0 && (
                <span className="text-muted text-sm">
                  {' '}
                  · {daysText(Math.abs(extra.addDays))} {extra.addDays > 0 ? 'more' : 'sooner'}
                </span>
              )}
            </span>
            <Money
              cents={extra.priceCents}
              currency={gig.currency}
              short
              className="font-semibold"
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
