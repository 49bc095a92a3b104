import sharp from 'sharp';
import { addGigPicture } from '@/lib/catalog/add-gig-picture';
import { createGig } from '@/lib/catalog/create-gig';
import { editGigDescription } from '@/lib/catalog/edit-gig-description';
import { editGigPackages } from '@/lib/catalog/edit-gig-packages';
import { publishGig } from '@/lib/catalog/publish-gig';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

/** Someone to tell a story about. Verified, active, and a seller unless told otherwise. */
export async function someone(
  name: string,
  but: Partial<Pick<Person, 'role' | 'status' | 'emailVerified' | 'isSeller'>> & {
    level?: 'new' | 'level1' | 'level2' | 'top';
  } = {},
): Promise<Person> {
  const { role = 'member', status = 'active', emailVerified = true, isSeller = true } = but;
  const at = await now();
  const username = name.toLowerCase().replace(/\W+/g, '-');
  const { id } = await db.person.create({
    data: {
      name,
      username,
      email: `${username}@minnow.test`,
      role,
      status,
      emailVerifiedAt: emailVerified ? at : null,
      createdAt: at,
      ...(isSeller
        ? {
            seller: {
              create: {
                headline: `${name} at work`,
                bio: '',
                languages: ['en'],
                skills: [],
                level: but.level ?? 'new',
                createdAt: at,
              },
            },
          }
        : {}),
    },
    select: { id: true },
  });
  return {
    kind: 'person',
    id,
    name,
    username,
    email: `${username}@minnow.test`,
    role,
    status,
    emailVerified,
    isSeller,
    sessionVersion: 1,
  };
}

let painted: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** A small true JPEG that a gallery takes. */
export function aPicture(): Promise<Uint8Array<ArrayBuffer>> {
  painted ??= sharp({ create: { width: 720, height: 450, channels: 3, background: '#0e6065' } })
    .jpeg()
    .toBuffer()
    .then((buffer) => new Uint8Array(buffer));
  return painted;
}

export const aDescription =
  'I read your page as your customers do and fix **one** thing that breaks.\n\n- I say what was wrong\n- I show before and after\n\nYou keep every file, and a note on how to keep it from coming back.';

export const basicPackage = {
  tier: 'basic',
  name: 'One bug',
  included: 'One CSS bug fixed in all current browsers',
  priceCents: 500,
  deliveryDays: 2,
  revisions: 1,
} as const;

/** A draft that lacks nothing. */
export async function readyDraft(
  seller: Person,
  title = 'I will fix one CSS bug',
): Promise<string> {
  const { id: gigId } = await createGig(seller, {
    title,
    category: 'web',
    subcategory: 'bug-fixes',
    tags: ['css', 'layout'],
  });
  await editGigDescription(seller, { gigId, description: aDescription });
  await editGigPackages(seller, { gigId, packages: [basicPackage] });
  await addGigPicture(seller, {
    gigId,
    alt: 'A page before and after',
    file: { name: 'cover.jpg', content: await aPicture() },
  });
  return gigId;
}

/** A gig on sale. */
export async function liveGig(
  seller: Person,
  title?: string,
): Promise<{ id: string; slug: string }> {
  return publishGig(seller, { gigId: await readyDraft(seller, title) });
}
