/** The page that a problem document's `type` leads to: every code with its status and meaning, for who writes programs. */
import { RefusalCode, refusals } from '../../domain/refusal.js';
import { html } from '../../http/html.js';
import { statusOf } from '../../http/problem.js';
import { framed } from './frame.js';
import { Visit } from './visit.js';

export function errorsPage(visit: Visit): string {
  const lead = 'Every refusal is a problem document with one of these codes. A code never changes its meaning.';
  return framed(visit, {
    title: visit.texts.errorCodes,
    description: lead,
    canonical: 'docs/errors',
    main: html`<div lang="en">
      <h1>Error codes</h1>
      <p>${lead}</p>
      <div class="wide" role="region" aria-label="Error codes" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Status</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${(Object.keys(refusals) as RefusalCode[]).map(
              (code) =>
                html`<tr id="${code}">
                  <td><code>${code}</code></td>
                  <td>${statusOf[code]}</td>
                  <td>${refusals[code]}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`,
  });
}
