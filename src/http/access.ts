/** Who may call a route. Every handler says one or the other; test/access.spec.ts walks them all. */
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import { Permission } from '../domain/permission.js';

export const accessKey = 'hindsight:access';

/** `public`: anybody; `signed_in`: anybody with an account, about themselves; else the permission it takes. */
export type Access = Permission | 'public' | 'signed_in';

export const Public = () => SetMetadata(accessKey, 'public' satisfies Access);

export const SignedIn = () => guarded('signed_in');

export const Needs = (permission: Permission) => guarded(permission);

function guarded(access: Access) {
  return applyDecorators(
    SetMetadata(accessKey, access),
    ApiBearerAuth(),
    ApiCookieAuth(),
    ApiExtension('x-permission', access),
  );
}
