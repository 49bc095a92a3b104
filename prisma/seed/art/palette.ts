/** One cover's colours: few inks on one paper. */
export type Palette = {
  readonly name: string;
  /** The paper, and a tone of it one step deeper. */
  readonly ground: string;
  readonly shade: string;
  readonly ink: string;
  readonly main: string;
  readonly second: string;
  readonly third: string;
  readonly pop: string;
  readonly light: string;
};

type Inks = readonly [
  ground: string,
  shade: string,
  ink: string,
  main: string,
  second: string,
  third: string,
  pop: string,
  light: string,
];

const mix = (name: string, inks: Inks): Palette => {
  const [ground, shade, ink, main, second, third, pop, light] = inks;
  return { name, ground, shade, ink, main, second, third, pop, light };
};

/** Warm paper, ink, river teal and coral, and what grows beside the river. */
export const palettes = {
  paper: mix('paper', [
    '#f4ecdd',
    '#e7dac4',
    '#1f1c19',
    '#0e6065',
    '#e8b64c',
    '#bcd8d1',
    '#d9573c',
    '#fffaf0',
  ]),
  river: mix('river', [
    '#10525a',
    '#0c4249',
    '#0a2529',
    '#f2c879',
    '#f4e9d6',
    '#5fb0a9',
    '#f0795c',
    '#fdf6e8',
  ]),
  coral: mix('coral', [
    '#ef8e70',
    '#e37a5a',
    '#2c1512',
    '#10545a',
    '#fbe3c8',
    '#f9cd8f',
    '#a92f23',
    '#fff6ea',
  ]),
  straw: mix('straw', [
    '#f1c96d',
    '#e6b751',
    '#2b2015',
    '#1a5c61',
    '#d9563a',
    '#fbeecb',
    '#8a2f28',
    '#fff7e2',
  ]),
  night: mix('night', [
    '#25221f',
    '#1a1816',
    '#0d0c0b',
    '#e9dcc5',
    '#d9573c',
    '#4a9a95',
    '#edbb55',
    '#f7efe0',
  ]),
  sage: mix('sage', [
    '#cddbc2',
    '#b9cbab',
    '#1f271c',
    '#2c5b48',
    '#f6efe0',
    '#e99d76',
    '#c8472f',
    '#fbf8ec',
  ]),
  blush: mix('blush', [
    '#f6dacd',
    '#edc6b5',
    '#2a1a1a',
    '#8e303a',
    '#11606a',
    '#f3b660',
    '#e4694a',
    '#fff5ee',
  ]),
  sky: mix('sky', [
    '#bddadd',
    '#a6cbd0',
    '#17262a',
    '#12535d',
    '#f7efdf',
    '#f1b65c',
    '#dd5a41',
    '#fbfaf2',
  ]),
  plum: mix('plum', [
    '#4b2841',
    '#3c1f34',
    '#1e0f1a',
    '#f3c9a9',
    '#e8735a',
    '#8fb8ae',
    '#f2c462',
    '#fdf1e4',
  ]),
  clay: mix('clay', [
    '#cb8860',
    '#ba754e',
    '#2b1810',
    '#f8ead5',
    '#234f52',
    '#f0c38f',
    '#7c2b1e',
    '#fff3e0',
  ]),
  mint: mix('mint', [
    '#dbeae3',
    '#c5dcd1',
    '#14211f',
    '#0f6a66',
    '#f4bfa7',
    '#f4d583',
    '#cf4b33',
    '#fdfcf5',
  ]),
  sand: mix('sand', [
    '#e9d9bd',
    '#dac6a2',
    '#241c14',
    '#b4492f',
    '#1d5458',
    '#f6edda',
    '#d99a2b',
    '#fffaef',
  ]),
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

const luminance = (hex: string): number => {
  const value = Number.parseInt(hex.slice(1), 16);
  return (((value >> 16) & 255) * 0.3 + ((value >> 8) & 255) * 0.59 + (value & 255) * 0.11) / 255;
};

/** Ink or paper, whichever can be seen on this colour. */
export const on = (palette: Palette, fill: string): string =>
  luminance(fill) > 0.52 ? palette.ink : palette.light;

/** The colour with more light (above zero, towards white) or less (below, towards black); −1 … 1. */
export function tone(hex: string, amount: number): string {
  const value = Number.parseInt(hex.slice(1), 16);
  const goal = amount > 0 ? 255 : 0;
  const parts = [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((part) =>
    Math.round(part + (goal - part) * Math.abs(amount)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
