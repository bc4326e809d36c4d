/** `npm run screenshots -- --into folder --only name`: every page as people see it, wide and narrow, light and dark. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Browser } from 'playwright-core';
import { startDesk } from '../lively-desk/desk-process.js';
import { findLively, liven } from '../lively-desk/liven.js';
import { LivelyDesk } from '../lively-desk/survey.js';
import { launchChromium } from './chromium.js';
import { openContext } from './visitors.js';
import { DeskPage, pages } from './pages.js';
import { listen, quiet } from './quiet.js';

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const looks = Object.values(widths).flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

const { values } = parseArgs({
  options: {
    into: { type: 'string', default: 'screenshots' },
    /** The pages whose names begin so. */
    only: { type: 'string', default: '' },
    /** A lively desk that runs already; without it one is started for the pictures. */
    desk: { type: 'string' },
    /** The whole page, however long; without it what a window shows. */
    full: { type: 'boolean', default: false },
  },
});
const wanted = pages.filter(({ name }) => name.startsWith(values.only));
if (!wanted.length) throw new Error(`There is no such page; there are ${pages.map(({ name }) => name).join(', ')}.`);
await mkdir(values.into, { recursive: true });

const browser = await launchChromium();
const started = values.desk ? null : await startDesk();
try {
  const desk = await (started ? liven(started.url, started.firstAdminLink) : findLively(values.desk ?? ''));
  for (const page of wanted) await picture(browser, desk, page);
} finally {
  await browser.close();
  await started?.stop();
}

async function picture(browser: Browser, desk: LivelyDesk, { name, who, path }: DeskPage): Promise<void> {
  for (const look of looks) {
    const context = await openContext(browser, desk, who, { ...look, reducedMotion: 'reduce' });
    const page = await context.newPage();
    listen(page);
    await page.goto(path(desk));
    await quiet(page);
    const file = join(values.into, `${name}-${look.viewport.width}-${look.colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: values.full });
    process.stdout.write(`${file}\n`);
    await context.close();
  }
}
