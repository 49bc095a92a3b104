import type { BillingRow } from './payments';
import type { Metadata, Owned, ShippingRow } from './shared';

export interface LineItemRow {
  id: string;
  price: string;
  product: string;
  name: string;
  description: string | null;
  images: string[];
  currency: string;
  unit_amount: number;
  quantity: number;
  tax_behavior: string | null;
  metadata: Metadata;
  product_metadata: Metadata;
}

export interface CustomFieldRow {
  key: string;
  label: string;
  optional: boolean;
  type: 'dropdown' | 'numeric' | 'text';
  options: { label: string; value: string }[];
}

export interface SessionRow extends Owned {
  mode: 'payment' | 'setup';
  status: 'open' | 'complete' | 'expired';
  payment_status: 'paid' | 'unpaid' | 'no_payment_required';
  ui_mode: 'hosted_page' | 'embedded_page' | 'elements' | 'form';
  currency: string | null;
  line_items: LineItemRow[];
  amount_total: number;
  success_url: string | null;
  cancel_url: string | null;
  return_url: string | null;
  expires_at: number;
  customer: string | null;
  customer_creation: 'always' | 'if_required' | null;
  customer_email: string | null;
  client_reference_id: string | null;
  client_secret: string | null;
  metadata: Metadata;
  payment_intent: string | null;
  setup_intent: string | null;
  payment_intent_data: {
    capture_method: 'automatic' | 'automatic_async' | 'manual';
    description: string | null;
    metadata: Metadata;
    on_behalf_of: string | null;
    receipt_email: string | null;
    setup_future_usage: 'off_session' | 'on_session' | null;
    shipping: ShippingRow | null;
    statement_descriptor: string | null;
    statement_descriptor_suffix: string | null;
    transfer_group: string | null;
  };
  setup_intent_data: { description: string | null; metadata: Metadata };
  /** What the person told us when they paid. */
  details: BillingRow | null;
  save_payment_method: 'enabled' | 'disabled' | null;
  allow_redisplay_filters: string[] | null;
  allowed_payment_method_types: string[] | null;
  excluded_payment_method_types: string[] | null;
  billing_address_collection: 'auto' | 'required' | null;
  automatic_tax: boolean;
  allow_promotion_codes: boolean | null;
  locale: string | null;
  submit_type: string | null;
  custom_text: Record<string, string>;
  phone_number_collection: boolean;
  consent_terms: 'none' | 'required' | null;
  consent_promotions: 'auto' | 'none' | null;
  origin_context: string | null;
  integration_identifier: string | null;
}
