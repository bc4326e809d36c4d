/** Lists of people and invitations, for admins. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refused, refuse } from '../domain/refusal.js';
import { Reads } from '../database/sql.js';
import { afterOf, pageOf } from '../http/page.js';
import { PageQuery } from '../http/page.dto.js';
import { listInvitations } from './invitations.store.js';
import { InvitationPage, ListedName, PeoplePage, PersonView } from './people.dto.js';
import { accountOf, listNames, listPeople } from './people.store.js';

@Injectable()
export class PeopleReading {
  constructor(private readonly db: DataSource) {}

  async people(query: PageQuery): Promise<PeoplePage> {
    const after = Number(afterOf(query.cursor, query, ['id'])?.[0] ?? 0);
    return pageOf(await listPeople(this.db.manager, after, query.limit), query.limit, query, ({ id }) => [id]);
  }

  names(): Promise<ListedName[]> {
    return listNames(this.db.manager);
  }

  /** Refuses `person.unknown`. */
  person(id: number): Promise<PersonView> {
    return personView(this.db.manager, id);
  }

  async invitations(query: PageQuery): Promise<InvitationPage> {
    const after = afterOf(query.cursor, query, ['id']);
    const found = await listInvitations(this.db.manager, after && Number(after[0]), query.limit);
    return pageOf(found, query.limit, query, ({ id }) => [id]);
  }
}

export async function personView(db: Reads, id: number): Promise<PersonView> {
  const account = await accountOf(db, { id });
  if (!account) throw unknownPerson(id);
  const { passwordHash: _kept, ...view } = account;
  return view;
}

export function unknownPerson(id: number): Refused {
  return refuse('person.unknown', `There is no person ${id}; /api/people lists everybody.`);
}
