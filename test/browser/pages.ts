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

export const pages: readonly DeskPage[] = [
  { name: 'home', who: 'reader', path: () => '/' },
  { name: 'check', who: 'reader', path: ({ checks }) => `/checks/${checks.published}` },
  { name: 'check-corrected', who: 'reader', path: ({ checks }) => `/checks/${checks.corrected}` },
  { name: 'check-retracted', who: 'reader', path: ({ checks }) => `/checks/${checks.retracted}`, status: 410 },
];
