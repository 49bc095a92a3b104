import { takeEvent } from '../take-event';

/** Stripe's Connect events: what happens to sellers' accounts. Its own secret. */
export const POST = (request: Request): Promise<Response> => takeEvent('connect', request);
