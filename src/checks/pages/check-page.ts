/** A published check as a page: readable without scripts, with its ClaimReview inside. */
import { CheckDocument, StandingCheck, Tombstone } from '../../domain/check-document.js';
import { claimReview } from '../../domain/claim-review.js';
import { Html, html } from '../../http/html.js';
import { momentInWords } from './days.js';
import { framed } from './frame.js';
import { ratingWords } from './rating.js';
import { standingPart } from './standing-part.js';
import { tombstone } from './tombstone-part.js';
import { linkTo, Visit } from './visit.js';

/** `asOf` is the day or time that was asked for; what stood then carries no ClaimReview, which is for what stands. */
export function checkPage(visit: Visit, document: CheckDocument, asOf?: string): string {
  return framed(visit, {
    title: document.claim.text,
    description: descriptionOf(visit, document),
    canonical: `checks/${document.id}`,
    section: 'checks',
    kind: 'article',
    head: document.kind === 'retraction' || asOf !== undefined ? null : markup(document),
    main: html`${asOf !== undefined && stoodOn(visit, document, asOf)} ${checkBody(visit, document)}`,
  });
}

export function checkBody(visit: Visit, document: CheckDocument): Html {
  return document.kind === 'retraction' ? tombstone(visit, document) : standingPart(visit, document);
}

/** The claim's outcome in one line, as shared links show it. */
export function descriptionOf(visit: Visit, document: StandingCheck | Tombstone): string {
  if (document.kind === 'retraction') return visit.texts.retracted;
  const { then, today } = document;
  const said = (when: string, label: string) => `${when}: ${label}.`;
  return [
    ...(then ? [said(visit.texts.then, ratingWords(visit, then.rating).label)] : []),
    said(visit.texts.today, ratingWords(visit, today.rating).label),
    document.claim.article.title,
  ].join(' ');
}

/** JSON inside a script element must not be able to end it. */
function markup(check: StandingCheck): Html {
  return new Html(
    `<script type="application/ld+json">${JSON.stringify(claimReview(check)).replaceAll('<', '\\u003c')}</script>`,
  );
}

function stoodOn(visit: Visit, { id }: CheckDocument, asOf: string): Html {
  const { check } = visit.texts;
  return html`<p class="notice">
    ${check.stoodOn(momentInWords(visit, asOf))} <a href="${linkTo(visit, `checks/${id}`)}">${check.standsNow}</a>
  </p>`;
}
