import autocannon from 'autocannon';
import { type Load, Stopwatch } from './figures';

export interface HttpTarget {
  readonly origin: string;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  readonly headers: Record<string, string>;
}

/** Each as if from another network, for what is counted by networks; the server trusts its proxy. */
const networkOf = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

/** Asks a server until the time is over. @throws for any answer but a success */
export async function askOverAndOver(target: HttpTarget, load: Load): Promise<Stopwatch> {
  const { origin, paths, headers } = target;
  let next = 0;
  const run = autocannon({
    url: origin,
    connections: load.atOnce,
    duration: load.warmUpSeconds + load.seconds,
    headers,
    requests: [
      {
        setupRequest: (request) => {
          const path = paths[next++ % paths.length] ?? '/';
          const sent = { ...request.headers, 'x-forwarded-for': networkOf(next) };
          return { ...request, path, headers: sent };
        },
      },
    ],
  });
  const watch = new Stopwatch(load);
  run.on('response', (_client, _status, _bytes, milliseconds) => watch.ended(milliseconds));
  const { errors, timeouts, non2xx } = await run;
  if (errors + timeouts + non2xx > 0)
    throw new Error(
      `${paths[0]}: ${errors} errors, ${timeouts} timeouts, ${non2xx} answers that are no success`,
    );
  return watch;
}
