import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What the night can break: the elements are the same as by day, only their colours are not. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** No violation of WCAG 2.2 A and AA on this page, on a phone and on a desk, by day and by night. */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  for (const size of sizes) {
    const where = `${address} at ${size.width}`;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await page.goto(address);
    await expectNothing(page, new AxeBuilder({ page }).withTags(tags), where);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.evaluate(nightHasCome);
    const colours = new AxeBuilder({ page }).withRules(colourRules);
    await expectNothing(page, colours, `${where} by night`);
  }
}

/** The same of a page as it stands now: something has been opened on it. */
export const expectNoViolation = (page: Page, where: string): Promise<void> =>
  expectNothing(page, new AxeBuilder({ page }).withTags(tags), where);

async function expectNothing(page: Page, axe: AxeBuilder, where: string): Promise<void> {
  await page.evaluate(nothingMoves);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
  expect(found, where).toEqual([]);
}

/** In the page: waits until it is dark. */
async function nightHasCome(): Promise<void> {
  while (!matchMedia('(prefers-color-scheme: dark)').matches)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * In the page: ends what is on its way from one colour or place to another, and will end. By hand, because a page that is
 * recorded or behind another one may not be drawn, and then nothing there ends by itself.
 */
async function nothingMoves(): Promise<void> {
  const ends = ({ effect }: Animation) =>
    Number.isFinite(Number(effect?.getComputedTiming().endTime ?? 0));
  const moving = () =>
    document.getAnimations().filter((each) => each.playState !== 'finished' && ends(each));
  do {
    for (const each of moving()) each.finish();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (moving().length > 0);
}
