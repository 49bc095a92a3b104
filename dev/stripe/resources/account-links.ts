import type Stripe from 'stripe';
import { invalid, missing, refused } from '../http/errors';
import { type Call, idOf, operation } from '../http/operation';
import { url } from '../params/limits';
import { newId, randomLetters } from '../store/ids';
import type { LinkRow } from '../store/rows/accounts';
import type { World } from '../world';
import { requireAccount } from './accounts';

/** A link can be opened once, within five minutes. */
const openWithinSeconds = 300;

function makeLink(
  world: World,
  fields: Pick<LinkRow, 'account' | 'kind' | 'refresh_url' | 'return_url'>,
): LinkRow {
  const now = world.clock.now();
  return world.store.put('links', {
    id: newId('alink'),
    created: now,
    expires_at: now + openWithinSeconds,
    opened: false,
    visit: randomLetters(32),
    ...fields,
  });
}

function createAccountLink({ world, params }: Call<Stripe.AccountLinkCreateParams>) {
  const account = requireAccount(world, params.account, 'account');
  if (
    params.type === 'account_update' &&
    account.controller.requirement_collection !== 'application'
  ) {
    throw invalid(
      'You cannot create `account_update` type account links for accounts whose requirements Stripe collects. Use `account_onboarding` instead.',
      'type',
    );
  }
  if (!params.refresh_url) throw missing('refresh_url');
  if (!params.return_url) throw missing('return_url');
  if (account.disabled_reason?.startsWith('rejected')) {
    throw refused(
      'You cannot create an account link for an account that has been rejected.',
      'account_invalid',
    );
  }
  const link = makeLink(world, {
    account: account.id,
    kind: 'onboarding',
    refresh_url: params.refresh_url,
    return_url: params.return_url,
  });
  return {
    object: 'account_link' as const,
    created: link.created,
    expires_at: link.expires_at,
    url: `${world.publicUrl}/setup/e/${account.id}/${link.id}`,
  } satisfies Stripe.AccountLink;
}

function createLoginLink(call: Call<Stripe.AccountCreateLoginLinkParams>) {
  const { world } = call;
  const account = requireAccount(world, idOf(call), 'account');
  if (account.controller.dashboard !== 'express') {
    throw refused(
      'Cannot create a login link for an account that does not have access to the Express Dashboard.',
    );
  }
  if (!account.details_submitted) {
    throw refused('Cannot create a login link for an account that has not completed onboarding.');
  }
  const link = makeLink(world, {
    account: account.id,
    kind: 'dashboard',
    refresh_url: '',
    return_url: '',
  });
  return {
    object: 'login_link' as const,
    created: link.created,
    url: `${world.publicUrl}/express/${account.id}/${link.id}`,
  } satisfies Stripe.LoginLink;
}

export const accountLinkOperations = [
  operation(
    'POST',
    '/v1/account_links',
    ['AccountLinks', 'AccountLinkCreateParams'],
    createAccountLink,
    {
      refresh_url: url,
      return_url: url,
    },
  ),
  operation(
    'POST',
    '/v1/accounts/:id/login_links',
    ['Accounts', 'AccountCreateLoginLinkParams'],
    createLoginLink,
  ),
];
