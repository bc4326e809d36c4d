/** What all public pages share: the head, the desk's name with the ways through the pages, and the foot. */
import { Html, html } from '../../http/html.js';
import { catalogues, Language, languages } from './catalogue.js';
import { stylePath } from './style.js';
import { inLanguage, linkTo, plainLink, Visit } from './visit.js';

export interface Page {
  readonly title: string;
  readonly description: string;
  /** Path and query of the address that search engines keep; null: none, the page is not for them. */
  readonly canonical: string | null;
  readonly section?: 'checks' | 'corrections' | 'methodology';
  readonly kind?: 'website' | 'article';
  /** Goes into the head besides. */
  readonly head?: Html | null;
  readonly main: Html;
}

const icon = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M7 1h2v14H7z' fill='%237a5c1e'/%3E%3Ccircle cx='3.5' cy='8' r='2.5' fill='%23556'/%3E%3Ccircle cx='12.5' cy='8' r='2.5' fill='none' stroke='%23556' stroke-width='1.5'/%3E%3C/svg%3E`;

export function framed(visit: Visit, page: Page): string {
  return html`<!doctype html>
    <html lang="${visit.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title === visit.desk.name ? page.title : `${page.title} - ${visit.desk.name}`}</title>
        <link rel="stylesheet" href="${plainLink(visit, stylePath)}" />
        <link rel="icon" href="${icon}" />
        ${descriptions(visit, page)} ${page.head}
      </head>
      <body>
        <a class="skip" href="#main">${visit.texts.skip}</a>
        ${header(visit, page)}
        <main id="main" tabindex="-1">${page.main}</main>
        ${footer(visit)}
      </body>
    </html>`.text;
}

/** For search engines, and for who shares the page. */
function descriptions(visit: Visit, { title, description, canonical, kind = 'website' }: Page): Html {
  if (canonical === null) return html`<meta name="robots" content="noindex" />`;
  const url = new URL(canonical, visit.desk.url).href;
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${url}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:type" content="${kind}" />
    <meta property="og:url" content="${url}" />
    <meta property="og:site_name" content="${visit.desk.name}" />
    <meta property="og:locale" content="${visit.locale.replace('-', '_')}" />
    ${languages.map((language) => html`<link rel="alternate" hreflang="${language}" href="${withLanguage(url, language)}" />`)}`;
}

function withLanguage(url: string, language: Language): string {
  const other = new URL(url);
  other.searchParams.set('lang', language);
  return other.href;
}

function header(visit: Visit, { section }: Page): Html {
  const { texts, address } = visit;
  const current = (path: string) => html` aria-current="${path === address ? 'page' : 'true'}"`;
  const way = (name: Page['section'], path: string, label: string) =>
    html`<li><a href="${linkTo(visit, path)}" ${name === section && current(path)}>${label}</a></li>`;
  return html`<header class="top">
    <a class="desk" href="${linkTo(visit, '')}">${visit.desk.name}</a>
    <nav aria-label="${texts.navigation}">
      <ul>
        ${way('checks', '', texts.checks)} ${way('corrections', 'corrections', texts.corrections)}
        ${way('methodology', 'methodology', texts.methodology)}
      </ul>
    </nav>
  </header>`;
}

function footer(visit: Visit): Html {
  const { texts } = visit;
  return html`<footer class="foot">
    <ul>
      <li>
        ${texts.forPrograms}: <a href="${plainLink(visit, 'api/docs')}">${texts.apiDocs}</a>,
        <a href="${plainLink(visit, 'api/feeds/claimreview.jsonld')}">${texts.feed}</a>,
        <a href="${plainLink(visit, 'docs/errors')}">${texts.errorCodes}</a>
      </li>
      <li>
        ${texts.otherLanguages}:
        ${languages.map((language, index) => html`${index > 0 && ', '}${languageLink(visit, language)}`)}
      </li>
      <li><a href="${plainLink(visit, 'desk')}">${texts.signIn}</a></li>
    </ul>
  </footer>`;
}

function languageLink(visit: Visit, language: Language): Html {
  const name = html`<span lang="${language}">${catalogues[language].texts.languageName}</span>`;
  return language === visit.language
    ? html`<strong aria-current="true">${name}</strong>`
    : html`<a href="${inLanguage(visit, language)}" hreflang="${language}">${name}</a>`;
}
