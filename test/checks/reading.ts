/** A reader at a browser, and what is wrong with a page that they get. */
import request, { Test } from 'supertest';
import { TestDesk } from '../support/app.js';

export const browserAccepts = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** Asks for a page as a browser does. */
export function read(desk: TestDesk, path: string, headers: Record<string, string> = {}): Test {
  return request(desk.url).get(path).set('accept', browserAccepts).redirects(0).set(headers);
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"<>]*")?)*)\s*\/?>/gi;
const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'rect', 'line', 'circle', 'path']);
const blocks = /^(p|div|ul|ol|dl|h\d|section|article|aside|figure|form|table|blockquote|pre|header|footer|nav|main)$/;

/** What keeps the page from being well-formed: nothing, if it is. Stricter than browsers are. */
export function faultsOf(page: string): string[] {
  const text = page.replace(/^<!doctype html>\s*/, '').replace(/(<script[^>]*>)[^<]*<\/script>/g, '$1</script>');
  const faults = text === page ? ['no doctype'] : [];
  const open: string[] = [];
  for (const [whole, closes, name = ''] of text.matchAll(tag)) {
    if (closes && open.at(-1) !== name) faults.push(`${whole} closes <${open.at(-1)}>`);
    if (closes) open.pop();
    if (!closes && blocks.test(name) && open.includes('p')) faults.push(`${whole} inside a paragraph`);
    if (!closes && !empty.has(name)) open.push(name);
  }
  const between = text.replaceAll(tag, '');
  const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  const named = [...text.matchAll(/ (?:aria-labelledby|for)="([^"]*)"| href="#([^"]*)"/g)];
  return [
    ...faults,
    ...open.map((name) => `<${name}> stays open`),
    ...[...between.matchAll(/.{0,20}(?:[<>]|&(?!#\d+;|[a-z]+;)).{0,20}/g)].map(([around]) => `loose sign: ${around}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`),
    ...named.flatMap(([, one, two]) => (one ?? two ?? '').split(' ').filter((id) => !ids.includes(id))),
    ...[...text.matchAll(/ (?:style|on\w+)="| src="(?!\/)|<style|<script(?! type="application\/ld\+json")/g)].map(
      String,
    ),
  ];
}

/** What the reader sees, without tags; entities stay as they are. */
export function wordsOf(page: string): string {
  return page
    .replace(/^[\s\S]*<main[^>]*>|<\/main>[\s\S]*$/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
