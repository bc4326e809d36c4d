/** What a reader sees in place of a page that is not there or cannot be shown, and where to go from there. */
import { Refusal } from '../../domain/refusal.js';
import { Html, html } from '../../http/html.js';
import { statusOf } from '../../http/problem.js';
import { framed } from './frame.js';
import { searchForm } from './home-page.js';
import { linkTo, Visit } from './visit.js';

export function troublePage(visit: Visit, refusal: Refusal, requestId: string): string {
  const { trouble } = visit.texts;
  const { heading, next, more } = told(visit, refusal, requestId);
  return framed(visit, {
    title: heading,
    description: next,
    canonical: null,
    main: html`<h1>${heading}</h1>
      <p>${next} ${more}</p>
      ${searchForm(visit, { search: {}, ratings: [] })}
      <p><a href="${linkTo(visit, '')}">${trouble.home}</a></p>`,
  });
}

function told(
  { texts: { trouble } }: Visit,
  refusal: Refusal,
  requestId: string,
): { heading: string; next: string; more?: Html } {
  const status = statusOf[refusal.code];
  if (refusal.code === 'check.not_yet') return { heading: trouble.notYet, next: trouble.notYetNext };
  if (status === 404 || status === 410) return { heading: trouble.missing, next: trouble.missingNext };
  if (status >= 500) return { heading: trouble.fault, next: trouble.faultNext, more: html`<code>${requestId}</code>` };
  return { heading: trouble.invalid, next: trouble.invalidNext, more: faults(refusal) };
}

/** The refusals of the desk are worded in English. */
function faults({ detail, errors = [] }: Refusal): Html {
  const said = errors.length ? errors.map((fault) => fault.detail).join('; ') : detail;
  return html`<span lang="en">(${said})</span>`;
}
