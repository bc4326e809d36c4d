/** A reader's visit: which desk it is on, in which language, and how links keep that language. */
import type { FastifyRequest } from 'fastify';
import { Catalogue, catalogues, Language, namedLanguage, preferredLanguage } from './catalogue.js';

export interface VisitedDesk {
  readonly name: string;
  /** Where readers report errors: an e-mail address or an https address; null: none is named. */
  readonly contact: string | null;
  /** How readers reach it; ends in a slash. */
  readonly url: URL;
}

export interface Visit extends Catalogue {
  readonly desk: VisitedDesk;
  readonly language: Language;
  /** Whether the address itself names the language: links then go on naming it. */
  readonly named: boolean;
  /** Path and query that were asked for, without the language. */
  readonly address: string;
}

type Query = Readonly<Record<string, string | number | null | undefined>>;

export function visitOf(request: FastifyRequest, desk: VisitedDesk): Visit {
  const [path = '', text = ''] = request.url.split('?');
  const query = new URLSearchParams(text);
  const named = namedLanguage(query.get('lang'));
  const language = named ?? preferredLanguage(request.raw);
  query.delete('lang');
  // More slashes at its beginning would make it the address of another site.
  const address = `${path.replace(/^[/\\]+/, '')}${query.size ? `?${query}` : ''}`;
  return { ...catalogues[language], desk, language, named: named !== null, address };
}

/** The address of a page of the desk, such as `checks/12`; it goes on in the language that was asked for. */
export function linkTo({ desk, language, named }: Visit, path: string, query: Query = {}): string {
  return addressOf(desk, path, { ...query, ...(named && { lang: language }) });
}

/** The address of what has no language: data, the style, the desk itself. */
export function plainLink({ desk }: Visit, path: string): string {
  return addressOf(desk, path, {});
}

/** This very page in another language. */
export function inLanguage({ desk, address }: Visit, language: Language): string {
  const [path = '', query = ''] = address.split('?');
  return addressOf(desk, path, { ...Object.fromEntries(new URLSearchParams(query)), lang: language });
}

function addressOf(desk: VisitedDesk, path: string, query: Query): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value != null) given.append(name, String(value));
  return `${desk.url.pathname}${path}${given.size ? `?${given}` : ''}`;
}
