/** The inside of Stripe's `{ error: … }`. */
export interface ErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  advice_code?: string;
  network_decline_code?: string;
  charge?: string;
  doc_url?: string;
  payment_intent?: unknown;
  payment_method?: unknown;
  setup_intent?: unknown;
}

/**
 * When a failed request counts as carried out. `validation`: nothing was begun, the idempotency key
 * stays free. `execution`: the answer belongs to the key, but nothing changed. `outcome`: the
 * failure is itself the result (a declined card), and what it wrote stays.
 */
export type Stage = 'validation' | 'execution' | 'outcome';

/** A failure as the API answers it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly stage: Stage = 'validation',
  ) {
    super(body.message);
  }

  toJson(): string {
    const { code } = this.body;
    const docs = code
      ? { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` }
      : {};
    return JSON.stringify({ error: { ...docs, ...this.body } });
  }
}

/** 400 before anything was begun: a parameter is wrong. */
export function invalid(message: string, param?: string, code?: string): ApiError {
  return new ApiError(400, {
    type: 'invalid_request_error',
    message,
    ...(param ? { param } : {}),
    ...(code ? { code } : {}),
  });
}

/** 400 after the request was understood: the state of things forbids it. The idempotency key remembers it. */
export function refused(message: string, code?: string, param?: string): ApiError {
  return new ApiError(
    400,
    {
      type: 'invalid_request_error',
      message,
      ...(code ? { code } : {}),
      ...(param ? { param } : {}),
    },
    'execution',
  );
}

export function missing(param: string): ApiError {
  return invalid(`Missing required param: ${param}.`, param, 'parameter_missing');
}

/** An object named in the address (404) or in a parameter (400) does not exist. */
export function noSuch(noun: string, id: string, param = 'id'): ApiError {
  return new ApiError(param === 'id' ? 404 : 400, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${noun}: '${id}'`,
    param,
  });
}

export function unauthorized(message: string): ApiError {
  return new ApiError(401, { type: 'invalid_request_error', message });
}
