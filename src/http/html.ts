/** HTML from a template: every value is escaped, unless it came from such a template itself. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | readonly Html[] | null | undefined | false;

export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(unindented(strings).reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/** The indentation of the code is no part of the page. */
function unindented(strings: TemplateStringsArray): readonly string[] {
  const known = tidied.get(strings) ?? strings.map((part) => part.replaceAll(/\n\s+/g, '\n'));
  tidied.set(strings, known);
  return known;
}

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
