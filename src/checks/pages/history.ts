/** The revisions of a check, the newest first, and the check as data. */
import { Change, CheckDocument } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { inWords } from './days.js';
import { linkTo, plainLink, Visit } from './visit.js';

export function history(visit: Visit, { id, kind, changes, language }: CheckDocument): Html {
  const { check } = visit.texts;
  const data = (path: string, name: string) =>
    html`<a href="${plainLink(visit, `api/checks/${id}${path}`)}">${name}</a>`;
  return html`<section aria-labelledby="history">
    <h2 id="history">${check.history}</h2>
    <ol class="history" reversed>
      ${changes.toReversed().map((change) => revision(visit, id, change, language))}
    </ol>
    <p class="quiet">
      ${check.data}: ${data('', 'JSON')},
      ${kind !== 'retraction' && html`${data('.jsonld', 'ClaimReview')}, `}${data('/revisions', check.allRevisions)}
    </p>
  </section>`;
}

/** Publication, correction or retraction, and what a correction is about. */
export function kindOf({ texts }: Visit, { kind, class: about }: Pick<Change, 'kind' | 'class'>): string {
  const isKnown = about !== null && about in texts.classes;
  return isKnown ? `${texts.kinds[kind]} (${texts.classes[about as keyof typeof texts.classes]})` : texts.kinds[kind];
}

function revision(visit: Visit, id: number, change: Change, language: string): Html {
  const { texts } = visit;
  const address = linkTo(visit, `checks/${id}/revisions/${change.revision}`);
  return html`<li>
    <a href="${address}">${texts.check.revision(change.revision)}</a>, ${inWords(visit, change.at)}:
    ${kindOf(visit, change)} ${change.note !== null && html`<div lang="${language}">${change.note}</div>`}
  </li>`;
}
