/** What people see of their own account. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { refuse } from '../domain/refusal.js';
import { afterOf, pageOf } from '../http/page.js';
import { PageQuery } from '../http/page.dto.js';
import { Me, SessionPage, TokenPage } from './account.dto.js';
import { meOf } from './new-session.js';
import { accountOf } from './people.store.js';
import { listSessions } from './sessions.store.js';
import { listTokens } from './tokens.store.js';

@Injectable()
export class AccountReading {
  constructor(private readonly db: DataSource) {}

  async me(caller: Caller): Promise<Me> {
    const account = await accountOf(this.db.manager, { id: caller.id });
    if (!account) throw refuse('sign_in.required', 'Your account is gone.');
    return meOf(account, caller);
  }

  async sessions(caller: Caller, query: PageQuery): Promise<SessionPage> {
    const found = await listSessions(this.db.manager, caller.id, before(query), query.limit);
    const page = pageOf(found, query.limit, query, ({ id }) => [id]);
    return { ...page, data: page.data.map((session) => ({ ...session, current: session.id === caller.credentialId })) };
  }

  async tokens(caller: Caller, query: PageQuery): Promise<TokenPage> {
    const found = await listTokens(this.db.manager, caller.id, before(query), query.limit);
    return pageOf(found, query.limit, query, ({ id }) => [id]);
  }
}

function before(query: PageQuery): number | null {
  const after = afterOf(query.cursor, query, ['id']);
  return after && Number(after[0]);
}
