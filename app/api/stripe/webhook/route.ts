import { takeEvent } from '../take-event';

/** Stripe's account events. */
export const POST = (request: Request): Promise<Response> => takeEvent('account', request);
