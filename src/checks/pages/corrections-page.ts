/** The log of everything that was corrected or retracted, the newest first. */
import { CheckDocument } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { onward, shortened } from './check-list.js';
import { inWords } from './days.js';
import { framed } from './frame.js';
import { kindOf } from './history.js';
import { linkTo, Visit } from './visit.js';

export interface Log {
  /** Revisions that corrected or retracted. */
  readonly revisions: readonly CheckDocument[];
  readonly nextCursor: string | null;
}

export function correctionsPage(visit: Visit, { revisions, nextCursor }: Log): string {
  const { log } = visit.texts;
  return framed(visit, {
    title: log.heading,
    description: log.lead,
    canonical: 'corrections',
    section: 'corrections',
    main: html`<h1>${log.heading}</h1>
      <p class="lead">${log.lead}</p>
      ${
        revisions.length
          ? html`<ol class="list">
              ${revisions.map((revision) => entry(visit, revision))}
            </ol>`
          : html`<p>${log.empty}</p>`
      }
      ${onward(visit, 'corrections', {}, nextCursor, log.older)}`,
  });
}

function entry(visit: Visit, { id, revision, claim, changes, language }: CheckDocument): Html {
  const made = changes.find((change) => change.revision === revision);
  return html`<li>
    ${made && html`<p class="kicker">${inWords(visit, made.at)}: ${kindOf(visit, made)}</p>`}
    <h2><a href="${linkTo(visit, `checks/${id}`)}" lang="${language}">${shortened(claim.text)}</a></h2>
    ${made?.note && html`<p lang="${language}">${made.note}</p>`}
    <p class="quiet"><a href="${linkTo(visit, `checks/${id}/revisions/${revision}`)}">${visit.texts.log.compare}</a></p>
  </li>`;
}
