/** Whether a page fits into a window. */
import { Page } from 'playwright-core';
import { quiet } from './quiet.js';

/** What makes a window of this width scroll sideways. */
export async function whatStandsOut(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await quiet(page);
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const outside = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > edge + 1,
    );
    return outside.map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent?.slice(0, 60)}`);
  });
}
