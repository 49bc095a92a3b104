'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, useCallback } from 'react';

/**
 * What a press on a plain link does where there are very many of them: the next page comes without loading everything anew,
 * as with the router's own link, which would cost the server a tenth of a millisecond for each. Another tab, another button
 * or another house's address are left to the browser, and so is everything while no script runs.
 */
export function useSoftLink() {
  const router = useRouter();
  return useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      const { altKey, button, ctrlKey, currentTarget: link, metaKey, shiftKey } = event;
      if (event.defaultPrevented || button !== 0) return;
      if (altKey || ctrlKey || metaKey || shiftKey) return;
      if (link.origin !== location.origin) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash);
    },
    [router],
  );
}
