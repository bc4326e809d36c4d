/** The page behind an invitation link: a form that works without scripts, and says what is wrong beside the field. */
import { Refusal } from '../domain/refusal.js';
import { longestPassword, shortestPassword } from '../domain/password-rule.js';
import { html, Html } from '../http/html.js';

const listed = new Intl.ListFormat('en');

export interface JoinForm {
  readonly name: string;
  readonly email: string;
  /** The invitation names the address, so that it cannot be another. */
  readonly isBound?: boolean;
  readonly roles?: readonly string[];
  readonly refusal?: Refusal;
}

/** The whole form; what was typed stays, but for the password. */
export function joinPage({ name, email, isBound, roles, refusal }: JoinForm): string {
  const fault = (field: string) => refusal?.errors?.find(({ pointer }) => pointer === `/${field}`)?.detail;
  return page(
    html` ${roles && html`<p>You are invited as ${listed.format(roles)}. Choose how you will sign in.</p>`}
      ${refusal && html`<p role="alert">${refusal.detail}</p>`}
      <form method="post">
        ${field('name', 'Your name, as colleagues will see it', name, html`type="text" maxlength="100" autocomplete="name"`, fault('name'))}
        ${field('email', 'E-mail address', email, html`type="email" maxlength="254" autocomplete="username" ${isBound && 'readonly'}`, fault('email'))}
        ${field('password', `Password, at least ${shortestPassword} characters`, '', html`type="password" minlength="${shortestPassword}" maxlength="${longestPassword}" autocomplete="new-password"`, fault('password'))}
        <button>Join</button>
      </form>`,
  );
}

/** What a link says that leads nowhere. */
export function deadLinkPage({ detail }: Refusal): string {
  return page(html`<p role="alert">${detail}</p>`);
}

function field(name: string, label: string, value: string, kind: Html, fault: string | undefined): Html {
  const marks = fault && html`aria-invalid="true" aria-describedby="${name}-fault"`;
  return html` <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${value}" required ${kind} ${marks} />
    ${fault && html`<p class="fault" id="${name}-fault">${inWords(name, fault)}</p>`}`;
}

/** Some faults begin with the name of their field, some go on after it. */
function inWords(name: string, fault: string): string {
  return `The ${name} ${fault.startsWith(`${name} `) ? fault.slice(name.length + 1) : fault}.`;
}

function page(main: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>Join Hindsight</title>
        <link rel="stylesheet" href="/join.css" />
      </head>
      <body>
        <main>
          <h1>Join Hindsight</h1>
          ${main}
        </main>
      </body>
    </html> `.text;
}

export const joinStyle = `:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 26rem; margin: 12vh auto 2rem; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; }
form { display: grid; gap: 0.25rem; }
label { margin-top: 1rem; }
input, button { font: inherit; padding: 0.5rem 0.75rem; border: 1px solid GrayText; border-radius: 0.375rem; }
input[aria-invalid], [role='alert'] { border: 1px solid #c92a2a; }
[role='alert'] { padding: 0.5rem 0.75rem; border-radius: 0.375rem; }
button { margin-top: 1.5rem; border-color: transparent; background: #1864ab; color: #fff; cursor: pointer; }
:focus-visible { outline: 3px solid #4dabf7; outline-offset: 1px; }
.fault { margin: 0; font-size: 0.9375rem; }
`;
