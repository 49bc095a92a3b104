/** Key-value pairs of the app's own, as Stripe keeps them. */
export type Metadata = Record<string, string>;

export interface AddressRow {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

export interface ShippingRow {
  address?: AddressRow;
  carrier?: string | null;
  name?: string;
  phone?: string | null;
  tracking_number?: string | null;
}

/** What every row has: its id, when it was made (seconds of the sandbox's clock) and whose it is. */
export interface Owned {
  id: string;
  created: number;
  /** The account that it belongs to: the platform's or a seller's. */
  account: string;
}
