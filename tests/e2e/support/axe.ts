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
    await expectNothing(new AxeBuilder({ page }).withTags(tags), where);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.evaluate(nightHasCome);
    await expectNothing(new AxeBuilder({ page }).withRules(colourRules), `${where} by night`);
  }
}

/** The same of a page as it stands now: something has been opened on it. */
export const expectNoViolation = (page: Page, where: string): Promise<void> =>
  expectNothing(new AxeBuilder({ page }).withTags(tags), where);

async function expectNothing(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
  expect(found, where).toEqual([]);
}

/**
 * In the page: waits until it is dark, and ends what is on its way from the day's colours to the night's. By hand, because a
 * page that is recorded or behind another one may not be drawn, and then nothing there ends by itself.
 */
async function nightHasCome(): Promise<void> {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
  const fading = () => document.getAnimations().filter((each) => each instanceof CSSTransition);
  while (!matchMedia('(prefers-color-scheme: dark)').matches) await soon();
  do {
    for (const each of fading()) each.finish();
    await soon();
  } while (fading().length > 0);
}
