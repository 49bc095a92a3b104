import { type FeeRules, serviceFee } from '@/lib/catalog/fees';
import type { PackageTier } from '@/lib/catalog/limits';

/** What the purchase card lets choose from. Prices in minor units. */
export type Offer = {
  readonly packages: readonly {
    readonly tier: PackageTier;
    readonly name: string;
    readonly priceCents: number;
    readonly deliveryDays: number;
    readonly revisions: number;
  }[];
  readonly extras: readonly {
    readonly id: string;
    readonly priceCents: number;
    readonly addDays: number;
    readonly addRevisions: number;
  }[];
  readonly fees: FeeRules;
  readonly currency: string;
  /** The moment of looking, from which delivery is counted. */
  readonly at: string;
};

export type Sum = {
  readonly tier: PackageTier;
  readonly packageCents: number;
  readonly extrasCents: number;
  readonly feeCents: number;
  readonly totalCents: number;
  readonly deliveryDays: number;
  /** -1 is unlimited. */
  readonly revisions: number;
};

/** What a choice costs and when it is there, as checkout will say it. An unknown package reads as the first. */
export function sumOf(offer: Offer, tier: string, extraIds: readonly string[]): Sum | null {
  const chosen = offer.packages.find((each) => each.tier === tier) ?? offer.packages[0];
  if (!chosen) return null;
  const extras = offer.extras.filter((extra) => extraIds.includes(extra.id));
  const extrasCents = extras.reduce((sum, extra) => sum + extra.priceCents, 0);
  const days = extras.reduce((sum, extra) => sum + extra.addDays, chosen.deliveryDays);
  const feeCents = serviceFee(chosen.priceCents + extrasCents, offer.fees);
  return {
    tier: chosen.tier,
    packageCents: chosen.priceCents,
    extrasCents,
    feeCents,
    totalCents: chosen.priceCents + extrasCents + feeCents,
    deliveryDays: Math.max(1, days),
    revisions:
      chosen.revisions < 0
        ? chosen.revisions
        : extras.reduce((sum, extra) => sum + extra.addRevisions, chosen.revisions),
  };
}
