'use client';

import { type ReactNode, useLayoutEffect, useState } from 'react';

/**
 * Keeps a page in the document only while it is shown. The router hides the last pages instead of taking them away; what
 * has an id in them (labels, forms, places to jump to) would then stand in the document twice, and the hidden one would
 * answer first.
 */
export function WhileShown({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(true);
  useLayoutEffect(() => {
    setShown(true);
    return () => setShown(false);
  }, []);
  return shown ? children : null;
}
