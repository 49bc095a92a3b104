import { parseArgs } from 'node:util';
import { Failure } from './failure';
import type { ServeOptions } from './serve';

const usage = '--port 3100, --host 0.0.0.0, --fresh, --empty';

/**
 * What was said on the command line of `npm run demo` and `npm run dev`.
 * @throws Failure for an option that does not exist, with those that do
 */
export function serveOptions(
  args: readonly string[],
): Pick<ServeOptions, 'fresh' | 'empty' | 'host'> & { port?: string | undefined } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        port: { type: 'string' },
        host: { type: 'string' },
      },
    });
    return { ...values };
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0];
    throw new Failure(`${reason}: the options are ${usage}.`);
  }
}
