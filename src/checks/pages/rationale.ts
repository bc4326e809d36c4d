/** A rationale's Markdown as HTML: no HTML of its own, no pictures, and links only to where a link may lead. */
import MarkdownIt from 'markdown-it';
import { Html } from '../../http/html.js';

/** Addresses of scripts and files are no links to it; a long or hostile text takes it milliseconds. */
const markdown = new MarkdownIt({ html: false }).disable('image');

/** Links say that the desk does not vouch for them; headings become one kind, below those of the page. */
markdown.core.ruler.push('within-a-page', ({ tokens }) => {
  for (const token of tokens) if (token.type.startsWith('heading')) token.tag = 'h4';
});
markdown.renderer.rules.link_open = (tokens, at, options, _env, self) => {
  tokens[at]?.attrSet('rel', 'nofollow noopener');
  return self.renderToken(tokens, at, options);
};

export function rationaleHtml(text: string): Html {
  return new Html(markdown.render(text));
}
