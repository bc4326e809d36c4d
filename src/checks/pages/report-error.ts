/** How a reader reports an error in a check. */
import { CheckDocument } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { Visit } from './visit.js';

export function reportError({ texts: { report }, desk }: Visit, { id, revision }: CheckDocument): Html {
  const way =
    desk.contact === null
      ? report.unset(desk.url.host)
      : contactLink(desk.contact, report.subject(id, revision), report.write);
  return html`<section class="report" aria-labelledby="report">
    <h2 id="report">${report.heading}</h2>
    <p>${report.how}</p>
    <p>${way}</p>
  </section>`;
}

/** The settings keep an e-mail address or an https address; whatever else is in them is shown, not linked. */
function contactLink(contact: string, subject: string, write: string): Html {
  if (contact.startsWith('https://')) return html`<a href="${contact}" rel="noopener">${write}</a>`;
  const address = `mailto:${encodeURIComponent(contact)}?subject=${encodeURIComponent(subject)}`;
  return html`${write}: <a href="${address}">${contact}</a>`;
}
