import { Scale, ShoppingBag, Store } from 'lucide-react';
import { demoSignInAction } from '@/app/actions/demo';
import { demoPassword } from '@/lib/accounts/demo-people';
import { isDemo } from './is-demo';

const people = [
  { as: 'buyer', label: 'A buyer', what: 'with orders on the way', Icon: ShoppingBag },
  { as: 'seller', label: 'A seller', what: 'with work to deliver', Icon: Store },
  { as: 'admin', label: 'An admin', what: 'with disputes to settle', Icon: Scale },
] as const;

/** In the demo alone: sign in as one of its people by one click. */
export function DemoPeople({ next }: { next?: string }) {
  if (!isDemo()) return null;
  return (
    <section aria-labelledby="demo-people" className="card grid gap-4 p-5">
      <div>
        <h2 id="demo-people" className="text-lg">
          This is the demo: come in as …
        </h2>
        <p className="mt-1 text-muted text-sm">
          Or below with buyer@minnow.test and the password{' '}
          <code className="whitespace-nowrap font-mono text-ink">{demoPassword}</code>.
        </p>
      </div>
      <form action={demoSignInAction} className="grid gap-2.5 sm:grid-cols-3">
        {next && <input type="hidden" name="next" value={next} />}
        {people.map(({ as, label, what, Icon }) => (
          <button
            key={as}
            type="submit"
            name="as"
            value={as}
            className="flex items-center gap-3 rounded-md border border-line-strong bg-surface px-4 py-3 text-left shadow-sm transition-[border-color,box-shadow] duration-150 hover:border-accent hover:shadow-md sm:grid sm:gap-1.5"
          >
            <Icon aria-hidden="true" className="size-5 text-accent-ink" />
            <span className="grid">
              <span className="font-semibold">{label}</span>
              <span className="text-muted text-sm">{what}</span>
            </span>
          </button>
        ))}
      </form>
    </section>
  );
}
