/** The link of an invitation, and what is said when it leads nowhere any more. */
import { Refused, refuse } from '../domain/refusal.js';
import { InvitationRow } from './invitations.store.js';

export function joinLink(publicUrl: URL, secret: string): string {
  return `${publicUrl.href.replace(/\/*$/, '/')}join/${secret}`;
}

export function spent(state: Exclude<InvitationRow['state'], 'open'>): Refused {
  return refuse('invitation.spent', said[state], { facts: { state } });
}

const said = {
  accepted:
    'The invitation was accepted already: an account was made with it. Whoever made it signs in with their password.',
  withdrawn: 'The invitation was withdrawn. Ask an admin of the desk for a new one.',
  expired: 'The invitation ran out. Ask an admin of the desk for a new one.',
};
