import { earlyCode } from './early-code';

/**
 * Runs before the first paint of a page that is the same for everyone: sets the theme that was chosen, and whether
 * someone is signed in, so that nothing jumps when the rest arrives.
 */
export function EarlyScript() {
  return <script>{earlyCode}</script>;
}
