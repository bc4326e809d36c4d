/** An article's particulars with its published checks. Its text stays with the desk. */
import { CheckDocument } from '../../domain/check-document.js';
import { html } from '../../http/html.js';
import { checkList, onward } from './check-list.js';
import { inWords } from './days.js';
import { framed } from './frame.js';
import { Visit } from './visit.js';

export interface CheckedArticle {
  /** One at least. All of what is shown of the article was published with them. */
  readonly checks: readonly [CheckDocument, ...CheckDocument[]];
  readonly nextCursor: string | null;
}

export function articlePage(visit: Visit, { checks, nextCursor }: CheckedArticle): string {
  const { texts } = visit;
  const { claim, language } = checks[0];
  const { article } = claim;
  const particulars = [article.publisher, article.byline, inWords(visit, article.publishedOn)].filter(
    (one) => one !== null,
  );
  return framed(visit, {
    title: article.title,
    description: `${texts.article.checks}: ${particulars.join(', ')}`,
    canonical: `articles/${article.id}`,
    section: 'checks',
    main: html`<p class="kicker">${texts.article.kicker}</p>
      <h1 lang="${language}">${article.title}</h1>
      <p class="quiet">${particulars.join(', ')}</p>
      ${article.url && html`<p><a href="${article.url}" rel="nofollow noopener">${texts.article.original}</a></p>`}
      <h2>${texts.article.checks}</h2>
      <p class="quiet">${texts.article.only}</p>
      ${checkList(visit, checks)} ${onward(visit, `articles/${article.id}`, {}, nextCursor, texts.article.more)}`,
  });
}
