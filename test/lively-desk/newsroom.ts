/** The people of a lively desk: they join by invitation links and call the API as browsers do, with a cookie. */

export const password = 'four slow barges at noon';

export const names = {
  ada: { name: 'Ada Whitfield', role: 'admin' },
  edith: { name: 'Edith Marlow', role: 'editor' },
  haruki: { name: 'Haruki Sato', role: 'editor' },
  rosa: { name: 'Rosa Lindqvist', role: 'reviewer' },
  tomas: { name: 'Tomás Arriaga', role: 'reviewer' },
  ngozi: { name: 'Ngozi Adeyemi', role: 'reviewer' },
} as const;

export type Who = keyof typeof names;
export type Newsroom = Record<Who, Person>;

export interface Person {
  who: Who;
  name: string;
  role: string;
  email: string;
  password: string;
  /** As a browser keeps it: `name=value`. */
  cookie: string;
  get(path: string): Promise<Answer>;
  /** With the version that was seen, where the route asks for it. */
  post(path: string, body?: object, version?: number): Promise<Answer>;
  patch(path: string, body: object, version: number): Promise<Answer>;
  put(path: string, body: object, version?: number): Promise<Answer>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client without types would.
export type Answer = any;

/** Everybody joins: the admin by the link that a new desk gives, the others by links that the admin makes. */
export async function openNewsroom(url: string, firstAdminLink: string): Promise<Newsroom> {
  const ada = await join(url, 'ada', firstAdminLink);
  const room: Partial<Newsroom> = { ada };
  for (const who of Object.keys(names) as Who[]) {
    if (who === 'ada') continue;
    const { link } = await ada.post('/api/invitations', { roles: [names[who].role] });
    room[who] = await join(url, who, link);
  }
  return room as Newsroom;
}

/** Everybody signs in on a desk that they joined before. */
export async function reenterNewsroom(url: string): Promise<Newsroom> {
  const room: Partial<Newsroom> = {};
  for (const who of Object.keys(names) as Who[]) {
    const answer = await send(url, '', 'POST', '/api/sign-in', { email: emailOf(who), password });
    room[who] = person(url, who, answer.headers);
  }
  return room as Newsroom;
}

async function join(url: string, who: Who, link: string): Promise<Person> {
  const secret = link.slice(link.lastIndexOf('/') + 1);
  const joining = { secret, name: names[who].name, email: emailOf(who), password };
  return person(url, who, (await send(url, '', 'POST', '/api/invitations/accept', joining)).headers);
}

function emailOf(who: Who): string {
  return `${who}@desk.example`;
}

function person(url: string, who: Who, headers: Headers): Person {
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const call = async (method: string, path: string, body?: object, version?: number) => {
    const { status, text } = await send(url, cookie, method, path, body, version);
    return status === 204 ? null : JSON.parse(text);
  };
  return {
    ...{ who, ...names[who], email: emailOf(who), password, cookie },
    get: (path) => call('GET', path),
    post: (path, body, version) => call('POST', path, body, version),
    patch: (path, body, version) => call('PATCH', path, body, version),
    put: (path, body, version) => call('PUT', path, body, version),
  };
}

/** Throws what the desk said where it refused. */
async function send(url: string, cookie: string, method: string, path: string, body?: object, version?: number) {
  const headers = {
    ...(cookie && { cookie }),
    ...(body && { 'content-type': 'application/json' }),
    ...(version !== undefined && { 'if-match': `"v${version}"` }),
  };
  const answer = await fetch(new URL(path, url), { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} ${JSON.stringify(body ?? null)}: ${answer.status} ${text}`);
  return { status: answer.status, headers: answer.headers, text };
}
