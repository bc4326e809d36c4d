/** Published checks in a list: each with its ratings, who said it, and when it was checked. */
import { CheckDocument } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { inWords } from './days.js';
import { bothRatings } from './rating.js';
import { linkTo, Visit } from './visit.js';

const longest = 280;

export function checkList(visit: Visit, checks: readonly CheckDocument[]): Html {
  return html`<ol class="list">
    ${checks.map((check) => listed(visit, check))}
  </ol>`;
}

/** A link to the next part of a list, where there is one. */
export function onward(
  visit: Visit,
  path: string,
  query: Record<string, string>,
  cursor: string | null,
  label: string,
) {
  return cursor === null
    ? null
    : html`<p><a rel="next" href="${linkTo(visit, path, { ...query, cursor })}">${label}</a></p>`;
}

export function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
}

function listed(visit: Visit, check: CheckDocument): Html {
  const { claim, language, id } = check;
  return html`<li>
    <h3><a href="${linkTo(visit, `checks/${id}`)}" lang="${language}">${shortened(claim.text)}</a></h3>
    ${check.kind === 'retraction' ? html`<p class="ratings"><strong>${visit.texts.retracted}</strong></p>` : bothRatings(visit, check.then?.rating ?? null, check.today.rating)}
    <p class="quiet">${whoAndWhen(visit, check)}</p>
  </li>`;
}

function whoAndWhen(visit: Visit, check: CheckDocument): string {
  const { texts } = visit;
  const { claim, publishedAt, changes } = check;
  const corrected = changes.findLast(({ kind }) => kind === 'correction');
  const who = [claim.speaker, claim.article.publisher].filter((name) => name !== null);
  return [
    [...who, inWords(visit, claim.article.publishedOn)].join(', '),
    [
      texts.checkedOn(inWords(visit, publishedAt)),
      ...(corrected ? [texts.correctedOn(inWords(visit, corrected.at))] : []),
    ].join(', '),
  ].join('. ');
}
