import type { Prisma } from '@/prisma/generated/client';

/** A person as others see them beside a gig, an order or a message. */
export const personCardSelect = {
  name: true,
  username: true,
  avatarKey: true,
} satisfies Prisma.PersonSelect;

/** What the public sees of a seller. */
export const sellerCardSelect = {
  headline: true,
  bio: true,
  languages: true,
  skills: true,
  level: true,
  ratingSum: true,
  ratingCount: true,
  ordersDone: true,
  onTimePercent: true,
  paused: true,
  createdAt: true,
  person: { select: { ...personCardSelect, id: true, country: true } },
} satisfies Prisma.SellerProfileSelect;

/** What the settings show a person of themselves. */
export const ownAccountSelect = {
  ...personCardSelect,
  email: true,
  country: true,
  timeZone: true,
  status: true,
  suspendedReason: true,
  createdAt: true,
  seller: { select: { headline: true, bio: true, languages: true, skills: true } },
} satisfies Prisma.PersonSelect;

/** A line in the admins' list of people. */
export const adminPersonSelect = {
  ...personCardSelect,
  id: true,
  email: true,
  role: true,
  status: true,
  suspendedReason: true,
  emailVerifiedAt: true,
  country: true,
  createdAt: true,
  seller: { select: { level: true, ordersDone: true } },
  _count: { select: { gigs: true, bought: true, sold: true } },
} satisfies Prisma.PersonSelect;
