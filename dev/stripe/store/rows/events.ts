import type { Metadata } from './shared';

export interface EventRow {
  id: string;
  created: number;
  type: string;
  /** Whose event it is; a seller's goes to the Connect endpoint and names them. */
  account: string;
  /** `data` as JSON text: the object as it was at that moment never changes again. */
  data: string;
  object_id: string;
  request: { id: string | null; idempotency_key: string | null };
}

export interface WebhookEndpointRow {
  id: string;
  created: number;
  url: string;
  secret: string;
  connect: boolean;
  enabled_events: string[];
  description: string | null;
  metadata: Metadata;
  api_version: string | null;
  status: 'enabled' | 'disabled';
}

export interface DeliveryRow {
  id: string;
  event: string;
  type: string;
  /** `account` and `connect` are the app's two endpoints from the settings; else an endpoint's id. */
  endpoint: string;
  state: 'waiting' | 'held' | 'delivered' | 'lost' | 'gave_up';
  attempts: number;
  /** Real time in milliseconds, not the sandbox's clock: the app that must answer lives in real time. */
  next_at: number;
  started_at: number;
  /** A delivery that must have been tried before this one, where an order was asked for. */
  after: string | null;
  last_status: number | null;
  last_error: string | null;
}

/** The first answer to a request with an Idempotency-Key. */
export interface IdempotencyRow {
  /** Account and key. */
  id: string;
  created: number;
  fingerprint: string;
  request_id: string;
  status: number;
  body: string;
}

/** Something that happens when the sandbox's clock reaches a time. The id is its kind and subject: one of each. */
export interface TimerRow {
  id: string;
  kind: string;
  subject: string;
  /** Seconds of the sandbox's clock. */
  at: number;
}

export interface FileRow {
  id: string;
  created: number;
  account: string;
  filename: string;
  purpose: string;
  size: number;
  type: string;
  title: string | null;
}

/** Single values that outlive a restart. */
export interface MetaRow {
  id: string;
  value: unknown;
}
