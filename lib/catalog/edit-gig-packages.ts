import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { type Tx, transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { editGigPackagesSchema, type PackageFields } from './schema';

/**
 * All packages of the gig at once; one that is left out is taken off. A real change raises the gig's version, so that no
 * checkout goes on with an older price. Throws `invalid`, `not_found`, `forbidden`.
 */
export async function editGigPackages(
  actor: Actor,
  input: z.input<typeof editGigPackagesSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, packages, maxOpenOrders } = parse(editGigPackagesSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    const changed = await replacePackages(tx, gig.id, packages);
    if (maxOpenOrders !== undefined)
      await tx.gig.update({
        where: { id: gig.id },
        data: { maxOpenOrders: maxOpenOrders || null },
        select: { id: true },
      });
    return finishGigEdit(tx, gig, at, changed);
  });
}

/** Packages keep their id as long as their tier is offered: an open checkout names them by it. */
async function replacePackages(
  tx: Tx,
  gigId: string,
  packages: readonly PackageFields[],
): Promise<boolean> {
  const old = await tx.gigPackage.findMany({
    where: { gigId },
    select: {
      tier: true,
      name: true,
      included: true,
      priceCents: true,
      deliveryDays: true,
      revisions: true,
    },
  });
  const byTier = (a: { tier: string }, b: { tier: string }) => a.tier.localeCompare(b.tier);
  if (isDeepStrictEqual(old.toSorted(byTier), packages.toSorted(byTier))) return false;
  await tx.gigPackage.deleteMany({
    where: { gigId, tier: { notIn: packages.map((fields) => fields.tier) } },
  });
  for (const fields of packages)
    await tx.gigPackage.upsert({
      where: { gigId_tier: { gigId, tier: fields.tier } },
      create: { gigId, ...fields },
      update: fields,
      select: { id: true },
    });
  return true;
}
