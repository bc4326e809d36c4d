/** Scrolls a page as a hand on a wheel does, faster than anybody reads, and tells how smoothly it went. */
import { Page } from 'playwright-core';
import { Smoothness, traced } from './trace.js';

/** Pixels per second: more than two screens. */
const speed = 2400;
const seconds = 5;

/** Down, and half of the way up again. */
export function scrolled(page: Page, { x, y }: { x: number; y: number }): Promise<Smoothness> {
  return traced(page, async (session) => {
    for (const yDistance of [-speed * seconds, (speed * seconds) / 2]) {
      await session.send('Input.synthesizeScrollGesture', { x, y, yDistance, speed, gestureSourceType: 'mouse' });
    }
  });
}

/** How far the page, or what scrolls in it, has been scrolled at the most: 0 where nothing moved. */
export function farthestScrolled(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop), window.scrollY),
  );
}
