/** The desk's front page for readers, and the look of all public pages. */
import { CheckDocument } from '../domain/check-document.js';
import { html } from '../http/html.js';

export function homePage(latest: readonly CheckDocument[]): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Hindsight</title>
        <link rel="stylesheet" href="/checks.css" />
      </head>
      <body>
        <main>
          <h1>Hindsight</h1>
          <p>Claims of old articles, checked twice: as known then and as known today.</p>
          <h2>Latest checks</h2>
          ${latest.length === 0 && html`<p>Nothing is published yet.</p>`}
          <ul>
            ${latest.map((check) => html`<li><a href="/checks/${check.id}">${check.claim.text}</a>${rated(check)}</li>`)}
          </ul>
          <p>
            For programs: <a href="/api/docs">the API</a>, <a href="/api/checks">all checks</a>,
            <a href="/api/feeds/claimreview.jsonld">the ClaimReview feed</a>, <a href="/docs/errors">error codes</a>.
          </p>
        </main>
      </body>
    </html>`.text;
}

function rated(check: CheckDocument) {
  return check.kind === 'retraction' ? html`: retracted` : html`: <strong>${check.today.rating.label}</strong>`;
}

export const stylesheet = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
h1, h2, footer, .by, .said, .meaning { font-family: system-ui, sans-serif; }
.by, .said, .meaning, footer { font-size: 0.9rem; opacity: 0.85; }
blockquote { border-left: 3px solid; margin: 1rem 0; padding-left: 1rem; }
.notice { border: 1px solid; border-radius: 6px; padding: 0.5rem 1rem; }
.notice h2 { margin: 0.25rem 0; font-size: 1rem; }
table { border-collapse: collapse; } td, th { border-bottom: 1px solid; padding: 0.25rem 0.5rem; text-align: left; }
@media print { footer { display: none; } }
`;
