/** How a text will be read: its paragraphs, its words, its size. For a page in HTML, about what the desk keeps of it. */
import { bytesOf, type ArticleDraft } from './article-draft.js';

export interface Reading {
  paragraphs: string[];
  words: number;
  bytes: number;
}

const blocks =
  'p,div,article,section,main,header,footer,aside,blockquote,figcaption,ul,ol,li,dl,dt,dd,td,th,h1,h2,h3,h4,h5,h6,pre,br';
const unread = 'head,script,style,template,noscript,iframe,object,svg,img,hr,nav,button,select,textarea';

export function readingOf(text: string): Reading {
  const paragraphs = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return { paragraphs, words: text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0, bytes: bytesOf(text) };
}

/** What is read of the draft. The parser runs no script and fetches nothing. */
export function textOf({ format, content }: Pick<ArticleDraft, 'format' | 'content'>): string {
  if (format === 'text') return content;
  const page = new DOMParser().parseFromString(content, 'text/html');
  for (const element of page.querySelectorAll(unread)) element.remove();
  for (const text of textsIn(page.body)) text.data = text.data.replace(/\s+/g, ' ');
  for (const element of page.body.querySelectorAll(blocks)) {
    element.before('\n');
    element.after('\n');
  }
  return page.body.textContent?.replace(/[ \t]*\n\s*/g, '\n').trim() ?? '';
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
