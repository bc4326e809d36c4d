/** Signing in, and what people see and change of their own account. */
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { Role } from '../domain/actor.js';
import { type Permission, permissionNames } from '../domain/permission.js';
import { PageInfo } from '../http/page.dto.js';
import { IsName, IsTypedEmail } from './fields.js';

export class SignIn {
  /** @example ada@example.org */
  @IsTypedEmail()
  @MaxLength(254)
  email: string;

  @IsString({ message: 'password is the password of your account' })
  @MaxLength(512)
  password: string;
}

export class ChangePassword {
  /** The password that you have now. */
  @IsString({ message: 'current is the password that you have now' })
  @MaxLength(512)
  current: string;

  /** The next one: 12 to 128 characters that nobody would guess. */
  @IsString({ message: 'next is the password that you want' })
  @MaxLength(512)
  next: string;
}

export class MakeToken {
  /** What the token is for. */
  @IsName()
  @MaxLength(100)
  name: string;

  /** The permissions that it shall have, none of which you may lack. */
  @IsArray({ message: 'scopes is a list of permissions' })
  @ArrayMinSize(1)
  @ArrayMaxSize(permissionNames.length)
  @ArrayUnique({ message: 'scopes names each permission once' })
  @IsIn(permissionNames, { each: true, message: `each scope is one of ${permissionNames.join(', ')}` })
  scopes: Permission[];

  /** After so many days, 1 to 365, it works no longer. */
  @IsInt({ message: 'expiresInDays is a whole number from 1 to 365' })
  @Min(1)
  @Max(365)
  expiresInDays: number;
}

export class Me {
  id: number;
  name: string;
  email: string;
  roles: Role[];
  /** What this request may do: all that the roles allow, or what the token's scopes leave of it. */
  permissions: Permission[];
  /** What the request came with. */
  via: 'session' | 'token';
}

export class SessionView {
  id: number;
  /** What the browser says it is. */
  userAgent: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  /** Whether it is the session of this request. */
  current: boolean;
}

export class SessionPage {
  data: SessionView[];
  page: PageInfo;
}

export class TokenView {
  id: number;
  name: string;
  scopes: Permission[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

export class NewTokenView extends TokenView {
  /** The token itself, shown this once; null when the request is repeated with the same Idempotency-Key. */
  secret: string | null;
}

export class TokenPage {
  data: TokenView[];
  page: PageInfo;
}
