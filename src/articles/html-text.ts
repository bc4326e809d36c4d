/** The text of an article that came as HTML: what a reader would read, paragraphs apart by a blank line. */
import { compile } from 'html-to-text';
import { Parser } from 'htmlparser2';
import { refuse } from '../domain/refusal.js';

/** In UTF-16 units. Reading this much takes about a second at worst. */
const largestHtml = 4 * 1024 * 1024;

/** Far more than any page has, and little enough that hostile nesting costs nothing. */
const deepestHtml = 500;

const apart = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
const blocks = ['p', 'div', 'article', 'section', 'main', 'header', 'footer', 'aside', 'blockquote', 'figcaption'];
const listsAndTables = ['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'td', 'th'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const unread = ['head', 'script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'img', 'hr'];
const controls = ['nav', 'button', 'select', 'textarea'];

const read = compile({
  wordwrap: false,
  limits: { maxInputLength: largestHtml, maxDepth: deepestHtml + 10 },
  selectors: [
    ...[...unread, ...controls].map((selector) => ({ selector, format: 'skip' })),
    ...[...blocks, ...listsAndTables, ...headings].map((selector) => ({ selector, format: 'block', options: apart })),
    { selector: 'pre', format: 'pre', options: apart },
    { selector: 'a', format: 'inline' },
  ],
});

/** Refuses `article.too_large`, and `request.invalid` for nesting that no page has. */
export function textOfHtml(html: string): string {
  if (html.length > largestHtml) {
    const detail = `The HTML has more than ${largestHtml} characters. Send the article's own part of the page, or its text.`;
    throw refuse('article.too_large', detail);
  }
  if (isTooDeep(html)) {
    const errors = [{ pointer: '/html', detail: `html nests at most ${deepestHtml} elements` }];
    throw refuse('request.invalid', 'The HTML is nested too deeply to be read. Send the text of the article.', {
      errors,
    });
  }
  try {
    // A character reference can name half of a surrogate pair, or the reader cut one in two.
    return read(html).toWellFormed();
  } catch (error) {
    // The converter's regular expressions run out of stack on a single word of some megabytes, which no article has.
    if (!(error instanceof RangeError)) throw error;
    throw refuse('article.too_large', 'The HTML holds a word too long to be read. Send the text of the article.');
  }
}

/** The converter needs time that grows with the square of the depth, so the depth is looked at first. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > deepestHtml) parser.pause();
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest > deepestHtml;
}
