/** What the desk says when it refuses (RFC 9457), as an error that the pages can show. */

export interface FieldFault {
  /** A JSON pointer into the body, such as `/title`, or `?name` for a parameter. */
  pointer: string;
  detail: string;
}

interface ProblemDocument {
  code: string;
  title: string;
  detail: string;
  status: number;
  instance?: string;
  errors?: FieldFault[];
  [fact: string]: unknown;
}

export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail);
  }

  get code(): string {
    return this.document.code;
  }

  /** What is wrong with the field of this name, if that is what is wrong. */
  fault(field: string): string | undefined {
    return this.document.errors?.find(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`))
      ?.detail;
  }
}

/** The answer never came: no network, or the desk is down. `offline` is no code of the API's. */
export const offline = 'offline';

/** Makes of whatever a request threw a problem to show. */
export function problemOf(error: unknown, response: Response | undefined): Problem {
  if (error instanceof Problem) return error;
  if (typeof error === 'object' && error !== null && 'code' in error && 'detail' in error) {
    return new Problem(error as ProblemDocument);
  }
  if (!response) return new Problem({ code: offline, title: '', detail: '', status: 0 });
  return new Problem({
    code: 'server.fault',
    title: '',
    detail: String(error || response.statusText),
    status: response.status,
  });
}
