/** The Chromium of the system, driven without a window. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Browser, chromium } from 'playwright-core';

const quietly = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export function launchChromium(more: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(process.env), args: [...quietly, ...more] });
}

/** Throws, with words on what to do, where there is none. */
export function chromiumPath({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string {
  const named = ['/usr/bin/chromium', ...PATH.split(delimiter).map((folder) => join(folder, 'chromium'))];
  const found = (CHROMIUM_PATH ? [CHROMIUM_PATH] : named).find((path) => existsSync(path));
  if (found) return found;
  const missing = CHROMIUM_PATH ? `CHROMIUM_PATH is ${CHROMIUM_PATH}, where nothing is.` : 'There is no Chromium.';
  throw new Error(
    `${missing} Install it (on Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to the program.`,
  );
}
