'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The zone of the reader's own clock; UTC until the browser has said so, and where it cannot. */
export const useTimeZone = (): string => useSyncExternalStore(never, here, () => 'UTC');
