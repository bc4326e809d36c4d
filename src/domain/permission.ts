/** What a route may ask of its caller. The same words are the scopes of API tokens. */
import { Role } from './actor.js';

export const permissions = {
  'articles:read': 'Read articles, their text and how they were split',
  'articles:write': 'Submit articles and correct their particulars',
  'claims:read': 'Read claims, the queue and the history of a claim',
  'claims:review': 'Take claims from the queue, record evidence, give verdicts',
  'evidence:write': 'Record, mend and remove evidence on claims',
  'claims:edit': 'Accept, reword, split, merge, dismiss, return, approve and adjudicate claims',
  'checks:publish': 'Publish, correct and retract checks',
  'people:manage': 'Invite people, change their roles, close their accounts',
  'desk:manage': "Change the rating scale and the desk's settings",
  'audit:read': 'Read and verify the whole trail of events',
} as const;

export type Permission = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as Permission[];

const grants: Record<Role, readonly Permission[]> = {
  reviewer: ['articles:read', 'articles:write', 'claims:read', 'claims:review', 'evidence:write'],
  editor: ['articles:read', 'articles:write', 'claims:read', 'claims:edit', 'evidence:write', 'checks:publish'],
  admin: ['articles:read', 'claims:read', 'people:manage', 'desk:manage', 'audit:read'],
};

/** What a person with these roles may do; a token's scopes narrow it, never widen it. */
export function permissionsOf(roles: readonly Role[], scopes: readonly Permission[] | null): Set<Permission> {
  const granted = roles.flatMap((role) => grants[role]);
  return new Set(scopes === null ? granted : granted.filter((permission) => scopes.includes(permission)));
}
