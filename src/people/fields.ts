/** Fields that several requests of this feature take. Lengths stand at the fields themselves, where the description of the API finds them. */
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsEmail, IsIn, IsString, Matches } from 'class-validator';
import { roles } from '../domain/actor.js';

const text = (change: (given: string) => string) =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));

export const IsName = () =>
  applyDecorators(
    text((given) => given.trim().normalize('NFC')),
    IsString(),
    Matches(/^(?=.*\S)[^\p{Cc}]+$/u, { message: '$property is how colleagues know it, on one line' }),
  );

/** E-mail addresses are kept in small letters; beyond ASCII, two servers need not agree which those are. */
export const IsEmailAddress = () =>
  applyDecorators(
    text((given) => given.trim().toLowerCase()),
    IsString(),
    IsEmail({ allow_utf8_local_part: false }, { message: 'email is an address such as ada@example.org' }),
    Matches(/^[\x21-\x7e]*$/, { message: 'email is written in ASCII, its domain as xn--… where it is not' }),
  );

export const IsTypedEmail = () =>
  applyDecorators(
    text((given) => given.trim().toLowerCase()),
    IsString({ message: 'email is the address of your account' }),
  );

export const IsRoles = () =>
  applyDecorators(
    IsArray({ message: `roles is a list of ${roles.join(', ')}` }),
    ArrayUnique({ message: 'roles names each role once' }),
    ArrayMaxSize(roles.length),
    IsIn(roles, { each: true, message: `each role is one of ${roles.join(', ')}` }),
  );
