/**
 * Markdown as elements, read by the same parser and with the same rules as on the public pages: no raw HTML, no pictures, links
 * only to where a link may lead. What is written thus looks at the desk as it will look to readers.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';

const markdown = new MarkdownIt({ html: false }).disable('image');

export function RenderedMarkdown({ text }: { text: string }) {
  return useMemo(() => elementsOf(markdown.parse(text, {})), [text]);
}

interface Open {
  token: Token | null;
  children: ReactNode[];
}

/** Tokens come in a row, an opening one for each closing one; what stands between two of them is inside. */
function elementsOf(tokens: readonly Token[]): ReactNode {
  const open: Open[] = [{ token: null, children: [] }];
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ token, children: [] });
    else {
      const done = token.nesting === -1 ? open.pop() : { token, children: [contentOf(token)] };
      if (done) open.at(-1)?.children.push(elementOf(done));
    }
  }
  return createElement(Fragment, null, ...(open[0]?.children ?? []));
}

function contentOf({ type, children, content }: Token): ReactNode {
  return type === 'inline' ? elementsOf(children ?? []) : content;
}

const asIs = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'em',
  'strong',
  's',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);

function elementOf({ token, children }: Open): ReactNode {
  if (!token || token.hidden) return createElement(Fragment, null, ...children);
  const { tag, type } = token;
  if (type === 'text' || type === 'inline') return createElement(Fragment, null, ...children);
  if (type === 'softbreak') return '\n';
  if (tag === 'br' || tag === 'hr') return createElement(tag);
  if (type === 'fence' || type === 'code_block')
    return createElement('pre', null, createElement('code', null, ...children));
  if (tag === 'a') return createElement('a', linkTo(token.attrGet('href')), ...children);
  if (type.startsWith('heading')) return createElement('h4', null, ...children);
  return createElement(tag === 'code' || asIs.has(tag) ? tag : Fragment, null, ...children);
}

function linkTo(href: string | null) {
  return { href: href ?? undefined, rel: 'nofollow noopener noreferrer', target: '_blank' };
}
