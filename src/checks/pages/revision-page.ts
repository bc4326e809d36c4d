/** One revision of a check as it was published, with what it changed of the one before. */
import { CheckDocument, StandingCheck } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { checkBody, descriptionOf } from './check-page.js';
import { ChangedField, compared } from './compared.js';
import { inWords } from './days.js';
import { framed } from './frame.js';
import { kindOf } from './history.js';
import { markedWhole, markedWords } from './marked-changes.js';
import { linkTo, Visit } from './visit.js';

export interface Revised {
  readonly document: CheckDocument;
  /** The revision before it; null for the first. */
  readonly before: CheckDocument | null;
  /** The number and kind of the revision that stands now. */
  readonly standing: { readonly number: number; readonly kind: CheckDocument['kind'] };
}

export function revisionPage(visit: Visit, revised: Revised): string {
  const { document } = revised;
  return framed(visit, {
    title: `${visit.texts.revision.title(document.revision)}: ${document.claim.text}`,
    description: descriptionOf(visit, document),
    canonical: null,
    section: 'checks',
    main: html`${about(visit, revised)} ${checkBody(visit, document)}`,
  });
}

function about(visit: Visit, { document, before, standing }: Revised): Html {
  const { revision: words } = visit.texts;
  const { id, revision, language, changes } = document;
  const made = changes.find((change) => change.revision === revision);
  const page = (number: number) => linkTo(visit, `checks/${id}/revisions/${number}`);
  return html`<section class="notice" aria-labelledby="revision">
      <h2 id="revision">
        ${words.title(revision)}${made && html`: ${words.made(kindOf(visit, made), inWords(visit, made.at))}`}
      </h2>
      ${made?.note && html`<p lang="${language}">${made.note}</p>`}
      <p>
        ${howItStands(visit, document, standing)} <a href="${linkTo(visit, `checks/${id}`)}">${words.toCheck}</a>.
        ${revision > 1 && html`<a href="${page(revision - 1)}" rel="prev">${words.before}</a>.`}
        ${revision < standing.number && html`<a href="${page(revision + 1)}" rel="next">${words.after}</a>.`}
      </p>
    </section>
    <section aria-labelledby="changed">
      <h2 id="changed">${words.changed}</h2>
      ${changesSince(visit, before, document)}
    </section>`;
}

function howItStands(
  { texts: { revision: words } }: Visit,
  document: CheckDocument,
  standing: Revised['standing'],
): string {
  if (standing.number === document.revision) return words.latest;
  return standing.kind === 'retraction' ? words.sinceRetracted : words.notLatest;
}

function changesSince(visit: Visit, before: CheckDocument | null, document: CheckDocument): Html {
  const { texts } = visit;
  if (before === null) return html`<p>${texts.revision.first}</p>`;
  if (document.kind === 'retraction') return html`<p>${texts.tombstone.meaning}</p>`;
  if (before.kind === 'retraction') return html`<p>${texts.revision.again}</p>`;
  return marked(visit, before, document);
}

function marked(visit: Visit, before: StandingCheck, after: StandingCheck): Html {
  const { revision: words } = visit.texts;
  const changed = compared(visit, before, after);
  if (!changed.length) return html`<p>${words.nothing}</p>`;
  return html`<p class="quiet">${words.legend}</p>
    ${changed.map((change) => field(visit, change, after.language))}`;
}

function field(visit: Visit, { field: name, before, after, isPublished }: ChangedField, language: string): Html {
  const heading = html`<h3>${visit.texts.revision.fields[name]}</h3>`;
  return isPublished
    ? html`${heading}
        <p class="compared" lang="${language}">${markedWords(before, after)}</p>`
    : html`${heading}
        <p>${markedWhole(before, after)}</p>`;
}
