import { config } from '@/lib/platform/config';

/** Is this the demo: one-click people, a clock that moves? Never where a real card can be charged. */
export const isDemo = (): boolean => config().MINNOW_DEMO && !config().live;
