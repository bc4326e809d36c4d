/** People and invitations, as admins see and change them. */
import { ArrayMinSize, IsBoolean, IsInt, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import type { Role } from '../domain/actor.js';
import { PageInfo } from '../http/page.dto.js';
import { IsEmailAddress, IsName, IsRoles } from './fields.js';

const isGiven = ValidateIf((_, value) => value !== undefined);

export class ChangePerson {
  @isGiven
  @IsName()
  @MaxLength(100)
  name?: string;

  /** All the roles that the person shall hold. */
  @isGiven
  @IsRoles()
  roles?: Role[];

  /** Whether the account is closed: its sessions end and its tokens are revoked. */
  @isGiven
  @IsBoolean({ message: 'closed is true or false' })
  closed?: boolean;
}

export class Invite {
  /** Binds the account to this address; without it, whoever accepts gives their own. */
  @isGiven
  @IsEmailAddress()
  @MaxLength(254)
  email?: string;

  /** The roles that the person will hold. */
  @IsRoles()
  @ArrayMinSize(1)
  roles: Role[];

  /** For so many days, 1 to 30, the link works. */
  @isGiven
  @IsInt({ message: 'expiresInDays is a whole number from 1 to 30' })
  @Min(1)
  @Max(30)
  expiresInDays: number = 7;
}

/** In a body, since addresses are written into logs and histories. */
export class InvitationSecret {
  /** The last part of the link. */
  @IsString({ message: 'secret is the last part of the invitation link' })
  @MaxLength(200)
  secret: string;
}

export class AcceptInvitation extends InvitationSecret {
  @IsName()
  @MaxLength(100)
  name: string;

  /** Needed unless the invitation names an address. */
  @isGiven
  @IsEmailAddress()
  @MaxLength(254)
  email?: string;

  /** 12 to 128 characters that nobody would guess. */
  @IsString({ message: 'password is the one that you will sign in with' })
  @MaxLength(512)
  password: string;
}

/** What whoever accepts gives of themselves. */
export type Join = Omit<AcceptInvitation, 'secret'>;

/** An open invitation, as whoever holds its link sees it. */
export class OpenInvitation {
  /** The address that the account is bound to; null: whoever accepts gives their own. */
  email: string | null;
  roles: Role[];
  /** Null: the desk itself, for its first admin. */
  invitedBy: PersonName | null;
  expiresAt: string;
}

export class PersonName {
  id: number;
  name: string;
}

export class ListedName extends PersonName {
  /** The account is closed: what the person did stays theirs. */
  closed: boolean;
}

export class PersonView {
  id: number;
  name: string;
  email: string;
  roles: Role[];
  closedAt: string | null;
  createdAt: string;
  version: number;
}

export class PeoplePage {
  data: PersonView[];
  page: PageInfo;
}

export class InvitationView {
  id: number;
  email: string | null;
  roles: Role[];
  state: 'open' | 'accepted' | 'withdrawn' | 'expired';
  /** Null: the desk itself, for its first admin. */
  invitedBy: PersonName | null;
  acceptedBy: PersonName | null;
  createdAt: string;
  expiresAt: string;
}

export class NewInvitationView extends InvitationView {
  /** The link to send, shown this once; null when the request is repeated with the same Idempotency-Key. */
  link: string | null;
}

export class InvitationPage {
  data: InvitationView[];
  page: PageInfo;
}
