/** Asks axe whether everybody can use a page as it stands: WCAG 2.2 AA and what is good practice beyond it. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { BrowserContext, Page } from 'playwright-core';
import { quiet } from './quiet.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags: string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** All else was looked at in the light. */
const coloursOnly: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Before the first page: the browser itself brings axe in, which no Content-Security-Policy has a say in. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe });
}

/** Every violation, in light, and of the colours in dark, one line each: an empty list is what a test expects. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ['light', tags],
    ['dark', coloursOnly],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await quiet(page); // colours are measured as they stay, not as they pass from one to the other
    const { violations: all } = await page.evaluate(run, { runOnly: rules, resultTypes: ['violations'] } as RunOptions);
    found.push(
      ...all.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${colorScheme}: ${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary}`),
      ),
    );
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

function run(options: RunOptions): Promise<AxeResults> {
  return (window as unknown as { axe: { run(of: Document, how: RunOptions): Promise<AxeResults> } }).axe.run(
    document,
    options,
  );
}
