/** Every way the desk says no. A code is public and never reused; docs/errors.md is made from this table. */
export const refusals = {
  'request.invalid': 'A field of the request is missing or wrong',
  'request.malformed': 'The request cannot be read',
  'request.too_large': 'The request is larger than the desk accepts',
  'request.media_type': 'The body must be JSON',
  'request.cross_site': 'A page of another site tried to change something here',
  'request.unknown_route': 'There is nothing at this address',
  'request.cursor': 'The cursor does not belong to this list',
  'request.version_missing': 'A change must name the version it saw',
  'request.version_malformed': 'The If-Match header cannot be read',
  'request.key_malformed': 'The Idempotency-Key header cannot be read',
  'request.key_reused': 'This Idempotency-Key was used for another request',
  'sign_in.required': 'Sign in first',
  'sign_in.wrong': 'E-mail address or password is wrong',
  'sign_in.throttled': 'Too many attempts to sign in',
  'permission.missing': 'Your roles or your token do not allow this',
  'person.unknown': 'There is no such person',
  'person.stale': 'The person was changed since you read it',
  'person.email_taken': 'Somebody already has this e-mail address',
  'person.last_admin': 'The desk needs at least one admin',
  'invitation.unknown': 'There is no such invitation',
  'invitation.spent': 'The invitation was used, withdrawn or ran out',
  'token.unknown': 'There is no such token',
  'token.scope': 'A token cannot do more than its owner',
  'session.unknown': 'There is no such session',
  'article.unknown': 'There is no such article',
  'article.duplicate': 'This text is already here',
  'article.in_future': 'An article cannot be published in the future',
  'article.empty': 'The article has no text',
  'article.too_large': 'The article is larger than 1 MB',
  'article.stale': 'The article was changed since you read it',
  'article.not_split': 'The article is still being split into claims',
  'claim.unknown': 'There is no such claim',
  'claim.stale': 'The claim was changed since you read it',
  'claim.wrong_state': 'The claim is not in a state that allows this',
  'claim.wrong_role': 'Your role does not allow this',
  'claim.unmet': 'Something that this needs is missing',
  'claim.span': 'The span does not lie in the article',
  'claim.elsewhere': 'The claims are not all of one article',
  'lease.lost': 'You no longer hold this claim',
  'draft.unknown': 'There is no draft',
  'review.unknown': 'There is no such review',
  'evidence.unknown': 'There is no such evidence',
  'evidence.stale': 'The evidence was changed since you read it',
  'evidence.cited': 'A verdict cites this evidence',
  'evidence.too_late': 'Evidence from after the article cannot support what was known then',
  'rating.unknown': 'The rating is not on the scale',
  'scale.unknown': 'There is no such rating scale',
  'scale.stale': 'The rating scale was changed since you read it',
  'scale.key_gone': 'A rating that verdicts use cannot leave the scale or change its number',
  'settings.stale': 'The settings were changed since you read them',
  'check.unknown': 'There is no such check',
  'check.stale': 'The check was changed since you read it',
  'check.not_yet': 'Nothing was published on that day',
  'check.retracted': 'The check was retracted',
  'check.gates': 'The check does not pass the publication gates',
  'check.unchanged': 'The correction changes nothing',
  'live.too_many': 'You have too many live streams open',
  'server.not_ready': 'The desk cannot work right now',
  'server.fault': 'Something went wrong on our side',
} as const;

export type RefusalCode = keyof typeof refusals;

/** One thing wrong with one field: a JSON pointer into the body, or `?name` for a query parameter. */
export interface FieldFault {
  readonly pointer: string;
  readonly detail: string;
}

export interface Refusal {
  readonly code: RefusalCode;
  /** What is wrong in this case and what would be right, for a person to read. */
  readonly detail: string;
  readonly errors?: readonly FieldFault[];
  /** Further members of the problem document, by their public names. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Thrown by services to leave a transaction; the problem filter turns it into the answer. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.detail}`);
  }
}

export function refuse(code: RefusalCode, detail: string, more: Omit<Refusal, 'code' | 'detail'> = {}): Refused {
  return new Refused({ code, detail, ...more });
}
