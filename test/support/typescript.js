/** Lets Node run the TypeScript of the tests as it stands: `node --import ./test/support/typescript.js some/file.ts`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from '@swc/core';

const options = {
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
};

// Node loads this module a second time, in the thread of its loaders.
if (isMainThread) register(import.meta.url);

/** Imports name the JavaScript that a compiler would make; here the source stands in its place. */
export async function resolve(specifier, context, next) {
  const source = specifier.startsWith('.') && specifier.endsWith('.js') ? specifier.replace(/\.js$/, '.ts') : null;
  const isThere = source !== null && existsSync(new URL(source, context.parentURL));
  return next(isThere ? source : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, 'utf8'), { ...options, filename: path });
  return { format: 'module', source: code, shortCircuit: true };
}
