/** Every page of the desk: where it is, and who looks at it. Screenshots are taken of each, and axe looks at each. */
import { LivelyDesk } from '../lively-desk/survey.js';
import { Visitor } from './visitors.js';

export interface DeskPage {
  name: string;
  who: Visitor;
  path: (desk: LivelyDesk) => string;
  /** Where the answer is another status than 200. */
  status?: number;
}

const forReaders: readonly DeskPage[] = [
  { name: 'home', who: 'reader', path: () => '/' },
  { name: 'home-search', who: 'reader', path: () => '/?query=Pluto' },
  { name: 'check', who: 'reader', path: ({ checks }) => `/checks/${checks.published}` },
  { name: 'check-corrected', who: 'reader', path: ({ checks }) => `/checks/${checks.corrected}` },
  { name: 'check-german', who: 'reader', path: ({ checks }) => `/checks/${checks.corrected}?lang=de` },
  { name: 'check-revision', who: 'reader', path: ({ checks }) => `/checks/${checks.corrected}/revisions/1` },
  { name: 'check-retracted', who: 'reader', path: ({ checks }) => `/checks/${checks.retracted}`, status: 410 },
  { name: 'check-unknown', who: 'reader', path: () => '/checks/4000000', status: 404 },
  { name: 'article-checked', who: 'reader', path: ({ articles }) => `/articles/${articles.pluto}` },
  { name: 'corrections', who: 'reader', path: () => '/corrections' },
  { name: 'methodology', who: 'reader', path: () => '/methodology' },
  { name: 'error-codes', who: 'reader', path: () => '/docs/errors' },
  { name: 'sign-in', who: 'reader', path: () => '/desk/sign-in' },
];

const forReviewers: readonly DeskPage[] = [
  { name: 'today-reviewer', who: 'rosa', path: () => '/desk' },
  { name: 'queue', who: 'rosa', path: () => '/desk/queue' },
  { name: 'claim', who: 'rosa', path: ({ claims }) => `/desk/claims/${claims.queued}` },
  { name: 'claim-published', who: 'rosa', path: ({ claims }) => `/desk/claims/${claims.published}` },
  { name: 'review', who: 'ngozi', path: ({ claims }) => `/desk/claims/${claims.leased}/review` },
  { name: 'review-free', who: 'rosa', path: ({ claims }) => `/desk/claims/${claims.queued}/review` },
  { name: 'account', who: 'rosa', path: () => '/desk/account' },
  { name: 'no-right', who: 'rosa', path: () => '/desk/admin/people' },
  { name: 'unknown', who: 'rosa', path: () => '/desk/no-such-page' },
];

const forEditors: readonly DeskPage[] = [
  { name: 'today-editor', who: 'edith', path: () => '/desk' },
  { name: 'articles', who: 'edith', path: () => '/desk/articles' },
  { name: 'article-submit', who: 'edith', path: () => '/desk/articles/new' },
  { name: 'article', who: 'edith', path: ({ articles }) => `/desk/articles/${articles.pluto}` },
  { name: 'triage', who: 'edith', path: () => '/desk/triage' },
  { name: 'triage-article', who: 'edith', path: ({ articles }) => `/desk/articles/${articles.waves}/triage` },
  { name: 'approval', who: 'edith', path: () => '/desk/approval' },
  { name: 'decision', who: 'edith', path: ({ claims }) => `/desk/claims/${claims.awaiting_approval}/approval` },
  { name: 'decision-disputed', who: 'edith', path: ({ claims }) => `/desk/claims/${claims.disputed}/approval` },
  { name: 'publishing', who: 'edith', path: () => '/desk/publishing' },
  { name: 'publication', who: 'edith', path: ({ claims }) => `/desk/claims/${claims.approved}/publication` },
  { name: 'publication-out', who: 'edith', path: ({ claims }) => `/desk/claims/${claims.published}/publication` },
  { name: 'boards', who: 'edith', path: () => '/desk/boards' },
];

const forAdmins: readonly DeskPage[] = [
  { name: 'today-admin', who: 'ada', path: () => '/desk' },
  { name: 'admin-people', who: 'ada', path: () => '/desk/admin/people' },
  { name: 'admin-scale', who: 'ada', path: () => '/desk/admin/scale' },
  { name: 'admin-settings', who: 'ada', path: () => '/desk/admin/settings' },
  { name: 'admin-trail', who: 'ada', path: () => '/desk/admin/trail' },
];

export const pages: readonly DeskPage[] = [...forReaders, ...forReviewers, ...forEditors, ...forAdmins];
