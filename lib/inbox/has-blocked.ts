import type { Db } from '@/lib/platform/db';

/** Has the first of the two blocked the other, in whichever roles they talk to each other (`blockPerson`)? */
export async function hasBlocked(via: Db, personId: string, otherId: string): Promise<boolean> {
  const pairs = [
    { buyerId: personId, sellerId: otherId },
    { buyerId: otherId, sellerId: personId },
  ];
  const sides = await via.conversationSide.count({
    where: { personId, blockedAt: { not: null }, conversation: { OR: pairs } },
  });
  return sides > 0;
}
