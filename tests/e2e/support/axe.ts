import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What the night can break: the elements are the same as by day, only their colours are not. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** No violation of WCAG 2.2 A and AA on this page, by day and by night, on a phone and on a desk. */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(coloursSettled);
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'light'
        ? axe.withTags(tags)
        : axe.withRules(colourRules)
      ).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
      );
      expect(found, `${address} ${colorScheme} ${size.width}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
}

/** In the page: waits until no colour is on its way from the day's to the night's any more. */
async function coloursSettled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const fading = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(fading.map((each) => each.finished));
}
