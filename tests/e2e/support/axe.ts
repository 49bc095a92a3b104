import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** No violation of WCAG 2.2 A and AA on this page, by day and by night, on a phone and on a desk. */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const size of sizes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
      );
      expect(found, `${address} ${colorScheme} ${size.width}`).toEqual([]);
    }
  }
}
