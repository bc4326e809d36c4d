/** The claim of a check, and where it was said. */
import { CheckDocument } from '../../domain/check-document.js';
import { writeKnownDays } from '../../domain/partial-date.js';
import { Html, html } from '../../http/html.js';
import { inWords } from './days.js';
import { linkTo, Visit } from './visit.js';

export function whereSaid(visit: Visit, { claim, language }: CheckDocument): Html {
  const { check } = visit.texts;
  const { article, speaker, about } = claim;
  const days = writeKnownDays(about.from, about.to);
  const dateline = [article.place, article.agency].filter((part) => part !== null).join(', ');
  const facts: [string, Html | string | null][] = [
    [check.said, speaker ?? check.articleItself],
    [check.article, articleLink(article, language)],
    [check.publisher, article.publisher],
    [check.byline, article.byline],
    [check.date, inWords(visit, article.publishedOn)],
    [check.dateline, dateline || null],
    [check.about, days && inWords(visit, days)],
  ];
  return html`<section aria-labelledby="where">
    <h2 id="where">${check.where}</h2>
    <dl class="facts">
      ${facts
        .map(
          ([name, value]) =>
            value !== null &&
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )
        .filter((fact) => fact !== false)}
    </dl>
    <p class="quiet">${check.inTheArticle}:</p>
    <blockquote lang="${language}">${claim.quote}</blockquote>
    <p><a href="${linkTo(visit, `articles/${article.id}`)}">${check.allOfArticle}</a></p>
  </section>`;
}

export function articleLink({ url, title }: CheckDocument['claim']['article'], language: string): Html {
  const name = html`<cite lang="${language}">${title}</cite>`;
  return url ? html`<a href="${url}" rel="nofollow noopener">${name}</a>` : name;
}
