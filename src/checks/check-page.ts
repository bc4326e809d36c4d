/** A published check as a page: server-rendered, readable without scripts, with its ClaimReview inside. */
import { CheckDocument, Judgement, PublishedEvidence, StandingCheck } from '../domain/check-document.js';
import { claimantOf, claimReview } from '../domain/claim-review.js';
import { html, Html } from '../http/html.js';

/** `asOf` is the day or time that was asked for; what stood then carries no ClaimReview, which is for what stands. */
export function checkPage(document: CheckDocument, asOf?: string): string {
  const body = document.kind === 'retraction' ? tombstone(document) : standing(document);
  return html`<!doctype html>
    <html lang="${document.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.claim.text} - ${document.desk.name}</title>
        <link rel="stylesheet" href="/checks.css" />
        <link rel="canonical" href="${document.url}" />
        ${document.kind === 'retraction' || asOf !== undefined ? null : markup(document)}
      </head>
      <body>
        <main>
          ${asOf !== undefined && html`<p class="notice">As it stood on ${asOf}. <a href="${document.url}">As it stands now</a>.</p>`}
          ${body}
        </main>
        <footer><a href="/">${document.desk.name}</a></footer>
      </body>
    </html>`.text;
}

/** JSON inside a script element must not be able to end it. */
function markup(check: StandingCheck): Html {
  return new Html(
    `<script type="application/ld+json">${JSON.stringify(claimReview(check)).replaceAll('<', '\\u003c')}</script>`,
  );
}

function tombstone({ claim, reason, revisedAt }: Extract<CheckDocument, { kind: 'retraction' }>): Html {
  return html`<p class="notice">This check was retracted on ${day(revisedAt)}.</p>
    <h1>${claim.text}</h1>
    <p>${reason.note}</p>`;
}

function standing(check: StandingCheck): Html {
  const { claim, today, then, evidence, searches } = check;
  return html`${corrections(check)}
    <h1>${claim.text}</h1>
    <p class="said">${claimantOf(check)?.name ?? 'Said'} in ${source(check)}, ${claim.article.publishedOn}:</p>
    <blockquote>${claim.quote}</blockquote>
    ${judgement('As known today', today)} ${then && judgement(`As known on ${then.asOf}`, then)}
    <h2>Evidence</h2>
    <ol>
      ${evidence.map(evidenceItem)}
    </ol>
    ${check.withheldSources > 0 && html`<p>${check.withheldSources} further sources are kept back to protect them.</p>`}
    <ul>
      ${searches.map(({ where, query, result }) => html`<li>Searched ${where} for ${query}: ${result}</li>`)}
    </ul>
    <p class="by">
      Checked by ${check.reviewedBy.join(', ')}. Approved by ${check.approvedBy}. First published
      ${day(check.publishedAt)}, revision ${check.revision} of ${day(check.revisedAt)}.
      <a href="/api/checks/${check.id}">JSON</a>, <a href="/api/checks/${check.id}.jsonld">ClaimReview</a>,
      <a href="/api/checks/${check.id}/revisions">all revisions</a>.
    </p>`;
}

function corrections({ changes }: StandingCheck): Html | null {
  const made = changes.filter(({ kind }) => kind === 'correction');
  return made.length === 0
    ? null
    : html`<aside class="notice">
        <h2>Corrections</h2>
        <ul>
          ${made.map(({ at, note }) => html`<li>${day(at)}: ${note}</li>`)}
        </ul>
      </aside>`;
}

function judgement(heading: string, { rating, rationale }: Judgement): Html {
  const paragraphs = rationale.trim().split(/\n\s*\n/);
  return html`<section>
    <h2>${heading}: <strong>${rating.label}</strong></h2>
    <p class="meaning">${rating.meaning}</p>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </section>`;
}

function evidenceItem(item: PublishedEvidence): Html {
  const name = item.title ?? item.citation ?? item.url;
  return html`<li>
    ${item.url ? html`<a href="${item.url}" rel="nofollow noopener">${name}</a>` : name}
    (${item.publisher ? html`${item.publisher}, ` : null}${item.publishedOn ?? 'undated'}): ${item.stance} the claim.
    ${item.archivedUrl && html`<a href="${item.archivedUrl}" rel="nofollow noopener">Archived copy</a>.`}
    ${item.quote && html`<q>${item.quote}</q>`}
  </li>`;
}

function source({ claim: { article } }: StandingCheck): Html {
  return article.url
    ? html`<a href="${article.url}" rel="nofollow noopener">${article.title}</a>`
    : html`<cite>${article.title}</cite>`;
}

function day(time: string): string {
  return time.slice(0, 10);
}
