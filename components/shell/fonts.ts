import localFont from 'next/font/local';

// Cut to what the house uses (dev/cut-fonts.ts). Latin is fetched with the page; every other script waits until a text needs it
// (app/fonts.css). Where it comes too late for the first look, this page keeps the stand-in and the next one has the font: a
// heading that breaks elsewhere in other letters would push down all that stands under it.
const inter = localFont({
  src: './fonts/inter-latin.woff2',
  variable: '--font-inter',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: false,
});

const bricolage = localFont({
  src: './fonts/bricolage-latin.woff2',
  variable: '--font-bricolage',
  weight: '600 700',
  display: 'optional',
  adjustFontFallback: false,
});

/** The classes of `<html>` that bring the house's two typefaces. */
export const fontClasses = `${inter.variable} ${bricolage.variable}`;
