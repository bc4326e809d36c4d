/** A check that has a verdict, from its corrections on top to how to report an error. */
import { StandingCheck } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { whereSaid } from './claim-part.js';
import { inWords, listed } from './days.js';
import { evidenceSection } from './evidence.js';
import { history } from './history.js';
import { bothRatings } from './rating.js';
import { reportError } from './report-error.js';
import { verdicts } from './verdict.js';
import { linkTo, Visit } from './visit.js';

export function standingPart(visit: Visit, check: StandingCheck): Html {
  const { texts } = visit;
  return html`${corrections(visit, check)}
    <article>
      <p class="kicker">${texts.check.kicker}</p>
      <h1 lang="${check.language}">${check.claim.text}</h1>
      ${bothRatings(visit, check.then?.rating ?? null, check.today.rating)} ${whereSaid(visit, check)}
      ${verdicts(visit, check)} ${evidenceSection(visit, check)} ${people(visit, check)} ${history(visit, check)}
    </article>
    ${reportError(visit, check)}`;
}

function corrections(visit: Visit, { id, changes, language }: StandingCheck): Html | null {
  const made = changes.filter(({ kind }) => kind === 'correction').toReversed();
  if (!made.length) return null;
  return html`<aside class="notice" aria-labelledby="corrections">
    <h2 id="corrections">${visit.texts.corrections}</h2>
    <ul>
      ${made.map(
        ({ at, note, revision }) =>
          html`<li>
            <a href="${linkTo(visit, `checks/${id}/revisions/${revision}`)}">${inWords(visit, at)}</a>:
            <span lang="${language}">${note}</span>
          </li>`,
      )}
    </ul>
  </aside>`;
}

function people(visit: Visit, { reviewedBy, approvedBy, publishedAt, revision, revisedAt }: StandingCheck): Html {
  const { check } = visit.texts;
  return html`<section aria-labelledby="people">
    <h2 id="people">${check.people}</h2>
    <dl class="facts">
      ${
        reviewedBy.length > 0 &&
        html`<dt>${check.reviewedBy}</dt>
          <dd>${listed(visit, reviewedBy)}</dd>`
      }
      ${
        approvedBy &&
        html`<dt>${check.approvedBy}</dt>
          <dd>${approvedBy}</dd>`
      }
      <dt>${check.firstPublished}</dt>
      <dd>${inWords(visit, publishedAt)}</dd>
    </dl>
    <p class="quiet">${check.asPublished(revision, inWords(visit, revisedAt))}</p>
  </section>`;
}
