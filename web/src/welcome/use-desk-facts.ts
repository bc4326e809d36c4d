/** Asks the API for what the first steps are read from; undefined until all of it is there. */
import { useQuery } from '@tanstack/react-query';
import {
  articlesListOptions,
  claimsStatesOptions,
  invitationsListOptions,
  peopleNamesOptions,
  queueMineOptions,
} from '../api/generated/@tanstack/react-query.gen.js';
import { useMe } from '../session/session.js';
import type { DeskFacts } from './steps.js';

export function useDeskFacts(): DeskFacts | undefined {
  const { permissions } = useMe();
  const reviews = permissions.includes('claims:review');
  const manages = permissions.includes('people:manage');
  const articles = useQuery(articlesListOptions({ query: { limit: 2 } }));
  const states = useQuery(claimsStatesOptions());
  const own = useQuery({ ...queueMineOptions(), enabled: reviews });
  const people = useQuery(peopleNamesOptions());
  const invitations = useQuery({ ...invitationsListOptions({ query: { limit: 200 } }), enabled: manages });

  if (!articles.data || !states.data || !people.data) return undefined;
  if ((reviews && !own.data) || (manages && !invitations.data)) return undefined;
  return {
    permissions,
    articles: articles.data.data,
    states: states.data,
    own: own.data ?? { claims: [], reviewsGiven: 0 },
    people: people.data.length,
    invited: invitations.data?.data.filter(({ invitedBy }) => invitedBy !== null).length ?? 0,
  };
}
