import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountController } from './account.controller.js';
import { AccountReading } from './account-reading.service.js';
import { AccountService } from './account.service.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { JoiningService } from './joining.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleReading } from './people-reading.service.js';
import { PeopleService } from './people.service.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignInService } from './sign-in.service.js';
import { SignInThrottle } from './sign-in.throttle.js';

@Module({
  controllers: [AccountController, InvitationsController, PeopleController],
  providers: [
    { provide: APP_GUARD, useClass: SignInGuard },
    ...[SignInService, SignInThrottle, AccountService, AccountReading],
    ...[InvitationsService, JoiningService, PeopleService, PeopleReading],
  ],
})
export class PeopleModule {}
