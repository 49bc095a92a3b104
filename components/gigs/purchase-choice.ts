import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { type Offer, type Sum, sumOf } from './purchase-sum';

/** What is chosen in the form, as one text that can be compared: 'basic' or 'basic|id,id'. */
function readChoice(form: HTMLFormElement | null, fallback: string): string {
  if (!form) return fallback;
  const data = new FormData(form);
  return `${data.get('package') ?? fallback}|${data.getAll('extras').join(',')}`;
}

/**
 * The sum of what is chosen in the purchase form around the element that takes `ref`; before scripts run, that of the
 * first choice.
 */
export function useSum(
  offer: Offer,
  first: string,
): { sum: Sum | null; ref: (element: HTMLElement | null) => void } {
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const ref = useCallback(
    (element: HTMLElement | null) => setForm(element?.closest('form') ?? null),
    [],
  );
  const subscribe = useCallback(
    (onChange: () => void) => {
      form?.addEventListener('change', onChange);
      // Going back restores what was chosen without an event of its own.
      window.addEventListener('pageshow', onChange);
      return () => {
        form?.removeEventListener('change', onChange);
        window.removeEventListener('pageshow', onChange);
      };
    },
    [form],
  );
  const choice = useSyncExternalStore(
    subscribe,
    () => readChoice(form, first),
    () => first,
  );
  const sum = useMemo(() => {
    const [tier = first, extras = ''] = choice.split('|');
    return sumOf(offer, tier, extras.split(','));
  }, [choice, offer, first]);
  return { sum, ref };
}
