/** A rationale's Markdown as HTML: no HTML of its own, no pictures, and links only to where a link may lead. */
import { micromark } from 'micromark';
import { Html } from '../../http/html.js';

const noPictures = { disable: { null: ['labelStartImage'] } };

/**
 * Whatever tags come out are micromark's own, since it writes every `<` of the text as `&lt;`; so they can be told by their
 * letters. Headings become one kind, below those of the page, and links say that the desk does not vouch for them.
 */
export function rationaleHtml(markdown: string): Html {
  const safe = micromark(markdown, { extensions: [noPictures] });
  return new Html(
    safe.replaceAll(/<(\/?)h[1-6]>/g, '<$1h4>').replaceAll('<a href="', '<a rel="nofollow noopener" href="'),
  );
}
