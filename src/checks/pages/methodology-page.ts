/** How the desk works, and what each rating of its scale means, the scales before it too. */
import { Scale } from '../../desk/desk.store.js';
import { Html, html } from '../../http/html.js';
import { inWords } from './days.js';
import { framed } from './frame.js';
import { chip, ratingWords } from './rating.js';
import { linkTo, Visit } from './visit.js';

export interface Scales {
  readonly shown: Scale;
  /** The number of the scale in use. */
  readonly current: number;
}

export function methodologyPage(visit: Visit, scales: Scales): string {
  const { heading, lead, sections } = visit.methodology;
  const isCurrent = scales.shown.version === scales.current;
  return framed(visit, {
    title: heading,
    description: lead,
    canonical: isCurrent ? 'methodology' : `methodology?scale=${scales.shown.version}`,
    section: 'methodology',
    main: html`<h1>${heading}</h1>
      <p class="lead">${lead}</p>
      ${sections.map(
        (section) =>
          html`<h2>${section.heading}</h2>
            ${section.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
      )}
      ${scale(visit, scales)}`,
  });
}

function scale(visit: Visit, { shown, current }: Scales): Html {
  const { methodology: words } = visit;
  const isCurrent = shown.version === current;
  return html`<h2 id="ratings">${words.scale}</h2>
    <p>${words.scaleOf(shown.version, inWords(visit, shown.madeAt))}</p>
    ${!isCurrent && html`<p class="notice">${words.scaleUntil} <a href="${linkTo(visit, 'methodology')}#ratings">${words.toCurrent}</a></p>`}
    ${shown.version > 1 && html`<p>${words.why}: ${shown.note}</p>`}
    <ul class="list">
      ${shown.ratings.map((rating) => oneRating(visit, rating))}
    </ul>
    ${current > 1 && versions(visit, shown.version, current)}`;
}

function oneRating(visit: Visit, rating: Scale['ratings'][number]): Html {
  const { methodology: words } = visit;
  const { value, worst, best } = rating;
  const number = value === null || worst === null || best === null ? words.noNumber : words.number(value, worst, best);
  return html`<li>
    <p>${chip(visit, rating)} <span class="quiet">${number}</span></p>
    <p>${ratingWords(visit, rating).meaning}</p>
  </li>`;
}

function versions(visit: Visit, shown: number, current: number): Html {
  const { methodology: words } = visit;
  const numbers = Array.from({ length: current }, (_, index) => current - index);
  const link = (number: number) =>
    html`<a href="${linkTo(visit, 'methodology', number === current ? {} : { scale: number })}#ratings"
      >${words.version(number)}</a
    >`;
  return html`<h3>${words.versions}</h3>
    <p class="quiet">
      ${numbers.map((number, index) => html`${index > 0 && ', '}${number === shown ? html`<strong aria-current="true">${words.version(number)}</strong>` : link(number)}`)}
    </p>`;
}
