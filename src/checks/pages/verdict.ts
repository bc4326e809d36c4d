/** The two judgements of a check, each with what its rating means, its reasons and the sources it rests on. */
import { Judgement, StandingCheck } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { inWords } from './days.js';
import { chip, ratingWords } from './rating.js';
import { rationaleHtml } from './rationale.js';
import { Visit } from './visit.js';

export function verdicts(visit: Visit, check: StandingCheck): Html {
  const { texts } = visit;
  const day = inWords(visit, check.then?.asOf ?? check.claim.article.publishedOn);
  return html`${check.then ? verdict(visit, check, 'then', texts.asKnownOn(day), check.then) : html`<p class="quiet">${texts.notJudgedThen(day)}</p>`}
  ${verdict(visit, check, 'today', texts.asKnownToday, check.today)}`;
}

function verdict(visit: Visit, check: StandingCheck, id: string, heading: string, judgement: Judgement): Html {
  const { rating, rationale } = judgement;
  return html`<section class="verdict" aria-labelledby="${id}">
    <h2 id="${id}">${heading} ${chip(visit, rating)}</h2>
    <p class="quiet">${ratingWords(visit, rating).meaning}</p>
    <div lang="${check.language}">${rationaleHtml(rationale)}</div>
    ${grounds(visit, check, judgement)}
  </section>`;
}

function grounds({ texts: { check: words } }: Visit, { evidence }: StandingCheck, judgement: Judgement): Html | null {
  const cited = evidence.flatMap(({ id }, index) =>
    judgement.evidence.includes(id) ? [{ id, number: index + 1 }] : [],
  );
  if (!cited.length) return null;
  return html`<p class="quiet">
    ${cited.length === 1 ? words.restsOn : words.restsOnMany}
    ${cited.map(({ id, number }, index) => html`${index > 0 && ', '}<a href="#evidence-${id}">${number}</a>`)}
  </p>`;
}
