import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { secretKey } from './support/secrets';
import { paidCharge, payWith, sessionParams } from './support/stories';

// Each answer in these stories is checked against the SDK's declarations by the client itself:
// required fields, undeclared fields, types and words of enumerations.

let sandbox: TestSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
});
afterAll(() => sandbox.end());

test('customers keep their fields, and keys given empty are unset', async () => {
  const customer = await stripe.customers.create({
    email: 'bo@minnow.test',
    name: 'Bo',
    address: { line1: '1 Lake Road', country: 'US' },
    metadata: { user_id: '5', old: 'x' },
  });
  expect(customer.address).toEqual({
    city: null,
    country: 'US',
    line1: '1 Lake Road',
    line2: null,
    postal_code: null,
    state: null,
  });
  const updated = await stripe.customers.update(customer.id, {
    phone: '123',
    metadata: { old: null },
  });
  expect(updated).toMatchObject({
    email: 'bo@minnow.test',
    phone: '123',
    metadata: { user_id: '5' },
  });
  expect((await stripe.customers.list({ email: 'bo@minnow.test' })).data).toHaveLength(1);
  await stripe.customers.del(customer.id);
  expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true });
});

test('a checkout session answers all its fields, its items and its list', async () => {
  const session = await stripe.checkout.sessions.create(sessionParams());
  expect(session).toMatchObject({
    status: 'open',
    payment_status: 'unpaid',
    amount_subtotal: 10_550,
    amount_total: 10_550,
    currency: 'usd',
    ui_mode: 'hosted_page',
    payment_intent: null,
    client_reference_id: 'order_7',
    metadata: { order_id: '7' },
  });
  const items = await stripe.checkout.sessions.listLineItems(session.id, { limit: 1 });
  expect(items).toMatchObject({
    has_more: true,
    data: [{ description: 'A logo', amount_total: 10_000 }],
  });
  const listed = await stripe.checkout.sessions.list({ limit: 1 });
  expect(listed.data[0]?.id).toBe(session.id);
  const expired = await stripe.checkout.sessions.expire(session.id);
  expect(expired).toMatchObject({ status: 'expired', url: null });
});

test('a paid charge can be read, listed, changed and refunded in parts', async () => {
  const charge = await paidCharge(sandbox);
  expect(charge).toMatchObject({
    amount: 10_550,
    paid: true,
    captured: true,
    transfer_group: 'order_7',
  });
  const listed = await stripe.charges.list({ payment_intent: charge.payment_intent as string });
  expect(listed.data.map((one) => one.id)).toEqual([charge.id]);
  await stripe.charges.update(charge.id, { description: 'Order 7' });
  const refund = await stripe.refunds.create({
    charge: charge.id,
    amount: 550,
    reason: 'requested_by_customer',
  });
  expect(refund).toMatchObject({ status: 'succeeded', amount: 550 });
  await stripe.refunds.update(refund.id, { metadata: { leg: 'fee' } });
  await stripe.refunds.create({ payment_intent: charge.payment_intent as string });
  const after = await stripe.charges.retrieve(charge.id, {
    expand: ['refunds', 'balance_transaction'],
  });
  expect(after).toMatchObject({ refunded: true, amount_refunded: 10_550 });
  expect(after.refunds?.data.map((one) => one.amount)).toEqual([10_000, 550]);
  expect((await stripe.refunds.list({ charge: charge.id })).data).toHaveLength(2);
  expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ metadata: { leg: 'fee' } });
});

test('a dispute takes evidence with a file and is read and listed', async () => {
  const charge = await paidCharge(sandbox, '4000000000000259');
  const dispute = (await stripe.disputes.list({ charge: charge.id })).data[0];
  expect(dispute).toMatchObject({ status: 'needs_response', reason: 'fraudulent', amount: 10_550 });
  const file = await stripe.files.create({
    purpose: 'dispute_evidence',
    file: {
      data: Buffer.from('%PDF-1.4 delivered'),
      name: 'delivery.pdf',
      type: 'application/pdf',
    },
  });
  expect(await stripe.files.retrieve(file.id)).toMatchObject({ type: 'pdf', size: 18 });
  expect((await stripe.files.list({ purpose: 'dispute_evidence' })).data).toHaveLength(1);
  const contents = await fetch(file.url ?? '', {
    headers: { authorization: `Bearer ${secretKey}` },
  });
  expect(await contents.text()).toBe('%PDF-1.4 delivered');
  expect((await fetch(file.url ?? '')).status).toBe(401);
  const id = dispute?.id ?? '';
  const staged = await stripe.disputes.update(id, {
    evidence: { service_documentation: file.id, uncategorized_text: 'winning_evidence' },
    submit: false,
  });
  expect(staged).toMatchObject({
    status: 'needs_response',
    evidence_details: { has_evidence: true, submission_count: 0 },
  });
  const sent = await stripe.disputes.update(id, { evidence: {}, submit: true });
  expect(sent.status).toBe('under_review');
  expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: 'won' });
});

test('saved cards: made, attached, listed, set up and detached', async () => {
  const customer = await stripe.customers.create({ email: 'ida@minnow.test' });
  const method = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } });
  await stripe.paymentMethods.attach(method.id, { customer: customer.id });
  await stripe.paymentMethods.update(method.id, { billing_details: { name: 'Ida' } });
  expect(await stripe.paymentMethods.retrieve(method.id)).toMatchObject({
    billing_details: { name: 'Ida' },
  });
  expect((await stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(1);
  expect(
    (await stripe.paymentMethods.list({ customer: customer.id, type: 'card' })).data,
  ).toHaveLength(1);
  const setup = await stripe.setupIntents.create({
    customer: customer.id,
    payment_method: method.id,
  });
  expect(await stripe.setupIntents.confirm(setup.id)).toMatchObject({ status: 'succeeded' });
  expect(await stripe.setupIntents.retrieve(setup.id)).toMatchObject({ status: 'succeeded' });
  const other = await stripe.setupIntents.create({ customer: customer.id });
  await stripe.setupIntents.update(other.id, { description: 'later' });
  expect(await stripe.setupIntents.cancel(other.id)).toMatchObject({ status: 'canceled' });
  expect((await stripe.setupIntents.list({ customer: customer.id })).data).toHaveLength(2);
  expect(await stripe.paymentMethods.detach(method.id)).toMatchObject({ customer: null });
});

test('payment intents are confirmed, captured, cancelled and listed', async () => {
  const held = await stripe.paymentIntents.create({
    amount: 2000,
    currency: 'usd',
    capture_method: 'manual',
    payment_method: 'pm_card_visa',
    confirm: true,
    return_url: 'http://localhost:3000/back',
  });
  expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 2000 });
  const captured = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 1500 });
  expect(captured).toMatchObject({ status: 'succeeded', amount_received: 1500 });
  const open = await stripe.paymentIntents.create({
    amount: 900,
    currency: 'usd',
    metadata: { leg: 'tip' },
  });
  await stripe.paymentIntents.update(open.id, {
    amount: 950,
    payment_method: 'pm_card_mastercard',
  });
  expect(await stripe.paymentIntents.retrieve(open.id)).toMatchObject({
    amount: 950,
    status: 'requires_confirmation',
  });
  expect(await stripe.paymentIntents.confirm(open.id)).toMatchObject({ status: 'succeeded' });
  const dropped = await stripe.paymentIntents.create({ amount: 900, currency: 'usd' });
  expect(await stripe.paymentIntents.cancel(dropped.id)).toMatchObject({ status: 'canceled' });
  expect((await stripe.paymentIntents.list({ limit: 3 })).data).toHaveLength(3);
});

test('money that is only held leaves its session unpaid until it is captured', async () => {
  const session = await stripe.checkout.sessions.create(
    sessionParams({ payment_intent_data: { capture_method: 'manual' } }),
  );
  await payWith(session, '4242424242424242');
  const held = await stripe.checkout.sessions.retrieve(session.id);
  expect(held).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
  await stripe.paymentIntents.capture(String(held.payment_intent));
  expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
    payment_status: 'paid',
  });
});

test('early fraud warnings are listed', async () => {
  const charge = await paidCharge(sandbox, '4000000000005423');
  const warning = (await stripe.radar.earlyFraudWarnings.list({ charge: charge.id })).data[0];
  expect(warning).toMatchObject({ actionable: true, fraud_type: 'made_with_stolen_card' });
  expect(await stripe.radar.earlyFraudWarnings.retrieve(warning?.id ?? '')).toMatchObject({
    charge: charge.id,
  });
});
