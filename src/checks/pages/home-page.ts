/** The front page for readers: the latest checks, and the search through all of them. */
import { CheckDocument, PublishedRating } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { checkList, onward } from './check-list.js';
import { framed } from './frame.js';
import { ratingWords } from './rating.js';
import { linkTo, Visit } from './visit.js';

export interface Search {
  readonly q?: string;
  readonly rating?: string;
  readonly ratingThen?: string;
  readonly speaker?: string;
  readonly publisher?: string;
}

export interface Found {
  readonly search: Search;
  readonly checks: readonly CheckDocument[];
  readonly nextCursor: string | null;
  /** What can be filtered by. */
  readonly ratings: readonly Pick<PublishedRating, 'key' | 'label' | 'meaning'>[];
}

export function homePage(visit: Visit, found: Found): string {
  const { home } = visit.texts;
  const isSearch = Object.keys(found.search).length > 0;
  return framed(visit, {
    title: visit.desk.name,
    description: `${home.heading}. ${home.lead}`,
    canonical: isSearch ? null : '',
    section: 'checks',
    main: html`<h1>${home.heading}</h1>
      <p class="lead">${home.lead}</p>
      ${searchForm(visit, found)}
      <h2>${isSearch ? home.found : home.latest}</h2>
      ${found.checks.length ? checkList(visit, found.checks) : nothing(visit, isSearch)}
      ${onward(visit, '', { ...found.search }, found.nextCursor, home.older)}
      ${isSearch && html`<p><a href="${linkTo(visit, '')}">${home.all}</a></p>`}`,
  });
}

function nothing(visit: Visit, isSearch: boolean): Html {
  const { home, methodology } = visit.texts;
  return isSearch
    ? html`<p>${home.nothingFits} ${home.nothingFitsNext}</p>`
    : html`<p>${home.empty}</p>
        <p>${home.emptyNext} <a href="${linkTo(visit, 'methodology')}">${methodology}</a></p>`;
}

export function searchForm(visit: Visit, { search, ratings }: Pick<Found, 'search' | 'ratings'>): Html {
  const { home } = visit.texts;
  return html`<form action="${linkTo({ ...visit, named: false }, '')}" role="search">
    ${visit.named && html`<input type="hidden" name="lang" value="${visit.language}" />`}
    <div class="words">
      ${textField('q', home.words, search.q ?? '')}
      <button>${home.search}</button>
    </div>
    ${ratings.length > 0 && filters(visit, search, ratings)}
  </form>`;
}

/** Open where one of them is in use. */
function filters(visit: Visit, { q: _words, ...used }: Search, ratings: Found['ratings']): Html {
  const { home } = visit.texts;
  return html`<details ${Object.keys(used).length > 0 && 'open'}>
    <summary>${home.filters}</summary>
    <div class="filters">
      ${ratingField(visit, 'rating', home.ratingToday, used.rating, ratings)}
      ${ratingField(visit, 'ratingThen', home.ratingThen, used.ratingThen, ratings)}
      ${textField('speaker', home.speaker, used.speaker ?? '')}
      ${textField('publisher', home.publisher, used.publisher ?? '')}
    </div>
  </details>`;
}

function textField(name: string, label: string, value: string): Html {
  return html`<div>
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${value}" maxlength="300" ${name === 'q' && html`type="search"`} />
  </div>`;
}

function ratingField(
  visit: Visit,
  name: string,
  label: string,
  chosen: string | undefined,
  ratings: Found['ratings'],
): Html {
  return html`<div>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      <option value="">${visit.texts.home.anyRating}</option>
      ${ratings.map((rating) => html`<option value="${rating.key}" ${rating.key === chosen && 'selected'}>${ratingWords(visit, rating).label}</option>`)}
    </select>
  </div>`;
}
