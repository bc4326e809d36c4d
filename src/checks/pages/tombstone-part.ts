/** What stays of a check that was retracted: the claim, that it was retracted, when and why. */
import { Tombstone } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { whereSaid } from './claim-part.js';
import { inWords } from './days.js';
import { history } from './history.js';
import { reportError } from './report-error.js';
import { Visit } from './visit.js';

export function tombstone(visit: Visit, document: Tombstone): Html {
  const { texts } = visit;
  const { claim, language, reason, revisedAt } = document;
  return html`<div class="notice">
      <p><strong>${texts.tombstone.on(inWords(visit, revisedAt))}</strong></p>
      <p>${texts.tombstone.meaning}</p>
    </div>
    <article>
      <p class="kicker">${texts.check.kicker}</p>
      <h1 lang="${language}">${claim.text}</h1>
      <section aria-labelledby="why">
        <h2 id="why">${texts.tombstone.why}</h2>
        <p>${reasonInWords(visit, reason.code)}</p>
        <p lang="${language}">${reason.note}</p>
      </section>
      ${whereSaid(visit, document)} ${history(visit, document)}
    </article>
    ${reportError(visit, document)}`;
}

function reasonInWords({ texts: { tombstone: words } }: Visit, code: string): string | null {
  return code in words.reasons ? `${words.reasons[code as keyof typeof words.reasons]}.` : null;
}
