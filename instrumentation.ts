import type { Instrumentation } from 'next';

/** Runs once in each web process, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { prepareServer } = await import('./app/prepare-server');
  await prepareServer();
}

/** What failed while a page was made: logged under the digest that the person sees on the page. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import('./lib/platform/log');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const where = {
    path: request.path.split('?')[0],
    method: request.method,
    kind: context.routeType,
  };
  log.error({ err: error, digest, ...where }, 'a request failed');
};
