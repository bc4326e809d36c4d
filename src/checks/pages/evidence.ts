/** What a check rests on: its sources with their dates and copies, those in time, and the searches that were made. */
import { PublishedEvidence, StandingCheck } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { inWords } from './days.js';
import { stanceSign, timeline } from './timeline.js';
import { Visit } from './visit.js';

export function evidenceSection(visit: Visit, check: StandingCheck): Html {
  const { evidence, withheldSources } = check;
  const { texts } = visit;
  return html`<section aria-labelledby="evidence">
      <h2 id="evidence">${texts.evidence.heading}</h2>
      ${timeline(visit, check)}
      ${
        evidence.length > 0 &&
        html`<ol class="sources">
          ${evidence.map((item) => source(visit, item, check.language))}
        </ol>`
      }
      ${evidence.length === 0 && withheldSources === 0 && html`<p>${texts.evidence.none}</p>`}
      ${withheldSources > 0 && html`<p>${texts.evidence.withheld(withheldSources)}</p>`}
    </section>
    ${searches(visit, check)}`;
}

/** How a source is called: by its title, its citation or its address. */
export function nameOf({ title, citation, url }: PublishedEvidence): string {
  return title ?? citation ?? url ?? '';
}

function source(visit: Visit, item: PublishedEvidence, language: string): Html {
  const { texts } = visit;
  const name = html`<cite lang="${language}">${nameOf(item)}</cite>`;
  return html`<li id="evidence-${item.id}">
    <p>${item.url ? html`<a href="${item.url}" rel="nofollow noopener">${name}</a>` : name}${from(visit, item)}</p>
    <ul class="marks">
      <li>${stanceSign(item.stance)} ${stanceWords(visit, item.stance)}</li>
      <li>${item.knownThen ? texts.evidence.knownThen : texts.evidence.knownSince}</li>
      ${item.occurredOn && html`<li>${texts.evidence.occurred} ${inWords(visit, item.occurredOn)}</li>`}
      <li>${texts.evidence.seen} ${inWords(visit, item.accessedAt)}</li>
      ${item.archivedUrl && html`<li><a href="${item.archivedUrl}" rel="nofollow noopener">${texts.evidence.archived}</a></li>`}
    </ul>
    ${item.title && item.citation && html`<p class="quiet" lang="${language}">${item.citation}</p>`}
    ${item.quote && html`<blockquote lang="${language}">${item.quote}</blockquote>`}
  </li>`;
}

function from(visit: Visit, { author, publisher, publishedOn }: PublishedEvidence): string {
  const { texts } = visit;
  const when = publishedOn === null ? texts.evidence.undated : inWords(visit, publishedOn);
  return [...[author, publisher].filter((name) => name !== null), when].map((part) => `, ${part}`).join('');
}

export function stanceWords({ texts: { evidence } }: Visit, stance: string): string {
  if (stance === 'supports' || stance === 'contradicts') return evidence[stance];
  return evidence.contextualizes;
}

function searches({ texts, language }: Visit, { searches: made, language: own }: StandingCheck): Html | null {
  if (!made.length) return null;
  return html`<section aria-labelledby="searches">
    <h2 id="searches">${texts.evidence.searches}</h2>
    <ul lang="${own}">
      ${made.map(({ where, query, result }) => html`<li>${where} <span lang="${language}">${texts.evidence.searchedFor}</span> <q>${query}</q>: ${result}</li>`)}
    </ul>
  </section>`;
}
