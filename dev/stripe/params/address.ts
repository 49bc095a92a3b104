import type Stripe from 'stripe';
import type { AddressRow, ShippingRow } from '../store/rows/shared';
import type { EmptyableParam } from './emptyable';

export function readAddress(given: EmptyableParam<Stripe.AddressParam>): AddressRow | null {
  if (!given) return null;
  return {
    city: given.city ?? null,
    country: given.country ?? null,
    line1: given.line1 ?? null,
    line2: given.line2 ?? null,
    postal_code: given.postal_code ?? null,
    state: given.state ?? null,
  };
}

interface ShippingParam {
  address: Stripe.AddressParam;
  name: string;
  phone?: string;
  carrier?: string;
  tracking_number?: string;
}

export function readShipping(given: EmptyableParam<ShippingParam>): ShippingRow | null {
  if (!given) return null;
  const address = readAddress(given.address);
  return {
    ...(address ? { address } : {}),
    name: given.name,
    phone: given.phone ?? null,
    carrier: given.carrier ?? null,
    tracking_number: given.tracking_number ?? null,
  };
}
