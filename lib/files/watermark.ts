import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { marketplace } from '@/marketplace.config';

// The machine may have no fonts at all: this one comes with the documents.
const fontfile = path.join(process.cwd(), 'app/documents/fonts/Inter-SemiBold.ttf');

/** Our name across a picture, again and again, to be seen on light and dark and still let the work be judged. */
export async function watermark(picture: Uint8Array): Promise<OverlayOptions[]> {
  const { width = 1, height = 1 } = await sharp(picture).metadata();
  const shorter = Math.min(width, height);
  // An icon shows all that it is at a glance, and no word would fit on it.
  if (shorter < 64) return [];
  const tile = Math.min(320, Math.round(shorter / 1.6));
  const [light, dark] = await Promise.all([words('white', 0.55, tile), words('black', 0.4, tile)]);
  const both = await sharp(dark)
    .composite([{ input: light, left: 0, top: 0 }])
    .png()
    .toBuffer();
  return [{ input: both, tile: true }];
}

/** The words in one colour, aslant on a square of glass; the dark ones stand a little lower, as a shadow. */
async function words(colour: 'white' | 'black', alpha: number, side: number): Promise<Buffer> {
  const text = `<span foreground="${colour}" alpha="${Math.round(alpha * 100)}%">${marketplace.name} preview</span>`;
  const written = await sharp({
    text: { text, font: 'Inter Semi-Bold', fontfile, rgba: true, width: side, dpi: 300 },
  })
    .rotate(-28, { background: '#00000000' })
    .resize({ width: Math.round(side * 0.82), height: Math.round(side * 0.82), fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const shift = colour === 'black' ? Math.max(1, Math.round(side / 160)) : 0;
  const left = Math.round((side - written.info.width) / 2) + shift;
  const top = Math.round((side - written.info.height) / 2) + shift;
  return sharp({ create: { width: side, height: side, channels: 4, background: '#00000000' } })
    .composite([{ input: written.data, left, top }])
    .png()
    .toBuffer();
}
