import autocannon from 'autocannon';
import { type Figures, type Load, Stopwatch } from '../figures';
import { playPart } from '../part';

export interface HttpLoad extends Load {
  readonly origin: string;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  readonly headers: Record<string, string>;
}

/** Each as if from another network, for what is counted by networks; the server trusts its proxy. */
const networkOf = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

playPart(async (asked: HttpLoad): Promise<Figures> => {
  let next = 0;
  const run = autocannon({
    url: asked.origin,
    connections: asked.atOnce,
    duration: asked.warmUpSeconds + asked.seconds,
    headers: asked.headers,
    requests: [
      {
        setupRequest: (request) => {
          const path = asked.paths[next++ % asked.paths.length] ?? '/';
          const headers = { ...request.headers, 'x-forwarded-for': networkOf(next) };
          return { ...request, path, headers };
        },
      },
    ],
  });
  const watch = new Stopwatch(asked);
  run.on('response', (_client, _status, _bytes, milliseconds) => watch.ended(milliseconds));
  const { errors, timeouts, non2xx } = await run;
  if (errors + timeouts + non2xx > 0)
    throw new Error(
      `${asked.paths[0]}: ${errors} errors, ${timeouts} timeouts, ${non2xx} answers that are no success`,
    );
  return watch.figures();
});
