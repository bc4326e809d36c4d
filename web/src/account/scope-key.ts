/** The catalogue's key for what a token may do: a colon would lead to another part of the catalogue. */
import type { Permission } from '../session/session.js';

type Underscored<Name> = Name extends `${infer Of}:${infer What}` ? `${Of}_${What}` : never;

export function scopeKey(scope: Permission): Underscored<Permission> {
  return scope.replace(':', '_') as Underscored<Permission>;
}
