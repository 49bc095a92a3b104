import { ImageResponse } from 'next/og';
import sharp from 'sharp';
import type { LoadedGig } from '@/app/(public)/gigs/[slug]/load-gig';
import { log } from '@/lib/platform/log';
import { formatMoney } from '@/lib/platform/money';
import { variantKey, variantWidths } from '@/lib/platform/picture-sizes';
import { readFileBytes } from '@/lib/platform/storage';
import { marketplace } from '@/marketplace.config';
import { ogHeight, ogWidth } from '../../og-size';

// The tokens of app/globals.css by day, in the one form that the drawing library reads.
const paper = '#faf7f1';
const ink = '#1c1a17';
const muted = '#635d52';
const coverWidth = 560;

/**
 * A text without what the library's own font lacks (emoji, scripts of Asia): for those it would ask servers of strangers,
 * with the text in the address, and fail where they cannot be reached.
 */
const drawable = (text: string): string =>
  text
    .replace(/[^\u0020-\u024f\u2010-\u2027\u2030-\u203a\u20ac]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** The picture that others show where a gig is shared: cover, title, price and seller. JPEG, as every site reads it. */
export async function drawGigImage({ gig, summary }: LoadedGig): Promise<Buffer> {
  const cover = await readCover(gig.pictures[0]);
  const price = formatMoney(gig.priceFromCents, gig.currency);
  const seller = drawable(gig.seller.name);
  const image = new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: paper, color: ink }}>
      {cover && (
        // biome-ignore lint/performance/noImgElement: drawn into a picture, not sent to a browser.
        <img src={cover} alt="" width={coverWidth} height={ogHeight} />
      )}
      <div
        style={{
          display: 'flex',
          flex: 1,
          flexDirection: 'column',
          justifyContent: 'space-between',
          padding: 56,
        }}
      >
        <div style={{ display: 'flex', fontSize: 30, color: muted }}>{marketplace.name}</div>
        <div style={{ display: 'flex', fontSize: cover ? 52 : 68, lineHeight: 1.15 }}>
          {drawable(gig.title)}
        </div>
        <div style={{ display: 'flex', flexDirection: 'column', gap: 10, fontSize: 30 }}>
          <div style={{ display: 'flex', fontSize: 46 }}>from {price}</div>
          <div style={{ display: 'flex', color: muted }}>
            {summary.mean === null
              ? `by ${seller}`
              : `by ${seller} · ${summary.mean.toFixed(1)} of 5 (${summary.count})`}
          </div>
        </div>
      </div>
    </div>,
    { width: ogWidth, height: ogHeight },
  );
  return sharp(Buffer.from(await image.arrayBuffer()))
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** The cover, cut to its half and in a format that can be drawn; null when there is none, or when it cannot be read. */
async function readCover(picture: { key: string; width: number } | undefined) {
  if (!picture) return null;
  const width = variantWidths(picture.width).at(-1) ?? 320;
  try {
    const bytes = await readFileBytes(variantKey(picture.key, width, 'webp'));
    const cut = await sharp(bytes)
      .resize(coverWidth, ogHeight, { fit: 'cover' })
      .jpeg({ quality: 85 })
      .toBuffer();
    return `data:image/jpeg;base64,${cut.toString('base64')}`;
  } catch (error) {
    log.warn({ err: error, key: picture.key }, 'a cover could not be drawn');
    return null;
  }
}
