import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { noSuch } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { readAddress, readShipping } from '../params/address';
import { text } from '../params/limits';
import { given, mergeMetadata } from '../params/metadata';
import { attachMethod } from '../payments/attach';
import { methodNamed } from '../payments/methods';
import { newId } from '../store/ids';
import type { CustomerRow } from '../store/rows/payments';
import type { World } from '../world';
import { showPaymentMethod } from './payment-method-view';

export function showCustomer(row: CustomerRow): Stripe.Customer {
  return {
    id: row.id,
    object: 'customer',
    address: row.address,
    balance: 0,
    created: row.created,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: row.description,
    email: row.email,
    invoice_prefix: row.id.slice(-8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: row.default_payment_method,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: row.metadata,
    name: row.name,
    next_invoice_sequence: 1,
    phone: row.phone,
    preferred_locales: row.preferred_locales,
    shipping: row.shipping,
    tax_exempt: 'none',
    test_clock: null,
  };
}

/** The customer of an account, for reading or writing; throws resource_missing, also for one that was deleted. */
export function requireCustomer(
  world: World,
  account: string,
  id: string,
  param = 'id',
): CustomerRow {
  const row = world.store.get('customers', id);
  if (!row || row.account !== account || row.deleted) throw noSuch('customer', id, param);
  return row;
}

export function makeCustomer(
  world: World,
  account: string,
  fields: Partial<CustomerRow>,
): CustomerRow {
  const row = world.store.put('customers', {
    email: null,
    name: null,
    phone: null,
    description: null,
    address: null,
    shipping: null,
    metadata: {},
    default_payment_method: null,
    preferred_locales: [],
    deleted: false,
    ...fields,
    id: newId('cus'),
    created: world.clock.now(),
    account,
  });
  emit(world, 'customer.created', account, showCustomer(row));
  return row;
}

function fieldsOf(
  params: Stripe.CustomerCreateParams | Stripe.CustomerUpdateParams,
  current?: CustomerRow,
): Partial<CustomerRow> {
  return {
    email: given(params.email, current?.email ?? null),
    name: given(params.name, current?.name ?? null),
    phone: given(params.phone, current?.phone ?? null),
    description: given(params.description, current?.description ?? null),
    address:
      params.address === undefined ? (current?.address ?? null) : readAddress(params.address),
    shipping:
      params.shipping === undefined ? (current?.shipping ?? null) : readShipping(params.shipping),
    metadata: mergeMetadata(current?.metadata ?? {}, params.metadata),
    default_payment_method: given(
      params.invoice_settings?.default_payment_method,
      current?.default_payment_method ?? null,
    ),
    preferred_locales: params.preferred_locales ?? current?.preferred_locales ?? [],
  };
}

function createCustomer({ world, account, params }: Call<Stripe.CustomerCreateParams>) {
  const method = params.payment_method
    ? methodNamed(world, account, params.payment_method)
    : undefined;
  const row = makeCustomer(world, account, fieldsOf(params));
  if (method) attachMethod(world, method, row.id);
  return showCustomer(row);
}

function retrieveCustomer(call: Call<Stripe.CustomerRetrieveParams>) {
  const row = call.world.store.get('customers', idOf(call));
  if (row?.deleted && row.account === call.account) {
    return { id: row.id, object: 'customer', deleted: true };
  }
  return showCustomer(requireCustomer(call.world, call.account, idOf(call)));
}

function updateCustomer(call: Call<Stripe.CustomerUpdateParams>) {
  const { world, account, params } = call;
  const before = requireCustomer(world, account, idOf(call));
  const row = world.store.patch('customers', before.id, fieldsOf(params, before));
  emit(world, 'customer.updated', account, showCustomer(row), {});
  return showCustomer(row);
}

function deleteCustomer(call: Call<Stripe.CustomerDeleteParams>) {
  const { world, account } = call;
  const row = requireCustomer(world, account, idOf(call));
  emit(world, 'customer.deleted', account, showCustomer(row));
  world.store.patch('customers', row.id, { deleted: true });
  return { id: row.id, object: 'customer', deleted: true };
}

function listCustomers(call: Call<Stripe.CustomerListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('customers')
    .filter((row) => row.account === account && !row.deleted)
    .filter((row) => params.email === undefined || row.email === params.email);
  return page(call, '/v1/customers', 'customer', rows, showCustomer);
}

function listCustomerPaymentMethods(call: Call<Stripe.CustomerListPaymentMethodsParams>) {
  const { world, account, params } = call;
  const customer = requireCustomer(world, account, idOf(call), 'customer');
  const rows = world.store
    .all('payment_methods')
    .filter((row) => row.customer === customer.id)
    .filter((row) => params.type === undefined || row.type === params.type)
    .filter((row) => !params.allow_redisplay || row.allow_redisplay === params.allow_redisplay);
  return page(
    call,
    `/v1/customers/${customer.id}/payment_methods`,
    'payment_method',
    rows,
    showPaymentMethod,
  );
}

function retrieveCustomerPaymentMethod(call: Call<Stripe.CustomerRetrievePaymentMethodParams>) {
  const customer = requireCustomer(call.world, call.account, idOf(call), 'customer');
  const row = call.world.store.get('payment_methods', idOf(call, 1));
  if (!row || row.customer !== customer.id) throw noSuch('PaymentMethod', idOf(call, 1));
  return showPaymentMethod(row);
}

const limits = { name: text(256), phone: text(20), email: text(512) };

export const customerOperations = [
  operation('POST', '/v1/customers', ['Customers', 'CustomerCreateParams'], createCustomer, limits),
  operation('GET', '/v1/customers', ['Customers', 'CustomerListParams'], listCustomers),
  operation('GET', '/v1/customers/:id', ['Customers', 'CustomerRetrieveParams'], retrieveCustomer),
  operation(
    'POST',
    '/v1/customers/:id',
    ['Customers', 'CustomerUpdateParams'],
    updateCustomer,
    limits,
  ),
  operation('DELETE', '/v1/customers/:id', ['Customers', 'CustomerDeleteParams'], deleteCustomer),
  operation(
    'GET',
    '/v1/customers/:id/payment_methods',
    ['Customers', 'CustomerListPaymentMethodsParams'],
    listCustomerPaymentMethods,
  ),
  operation(
    'GET',
    '/v1/customers/:id/payment_methods/:pm',
    ['Customers', 'CustomerRetrievePaymentMethodParams'],
    retrieveCustomerPaymentMethod,
  ),
];
