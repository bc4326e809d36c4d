/** An editor's day: how much waits for triage, for a decision, for publication, and what has waited longest. */
import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { claimsListOptions, claimsStatesOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimSummary, StateCount } from '../api/generated/types.gen.js';
import { useMay } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Part } from './part.js';
import { WaitingCard } from './waiting-card.js';

const desks = [
  { name: 'triage', states: ['proposed'], to: '/desk/triage', keys: 'g t', needs: 'claims:edit' },
  {
    name: 'decisions',
    states: ['awaiting_approval', 'disputed'],
    to: '/desk/approval',
    keys: 'g v',
    needs: 'claims:edit',
  },
  { name: 'publications', states: ['approved'], to: '/desk/publishing', keys: 'g p', needs: 'checks:publish' },
] as const;

type Desk = (typeof desks)[number];

const pageOf: Record<Desk['name'], (claim: ClaimSummary) => string> = {
  triage: ({ articleId }) => `/desk/articles/${articleId}/triage`,
  decisions: ({ id }) => `/desk/claims/${id}/approval`,
  publications: ({ id }) => `/desk/claims/${id}/publication`,
};

export function EditorPart() {
  const { t } = useTranslation('welcome');
  const states = useQuery(claimsStatesOptions());
  const publishes = useMay('checks:publish');
  const open = desks.filter(({ needs }) => needs !== 'checks:publish' || publishes);
  return (
    <Part title={t('editor.title')}>
      <Answer of={states}>
        {(counts) => (
          <SimpleGrid cols={{ base: 1, sm: open.length }}>
            {open.map((desk) => (
              <DeskCard key={desk.name} desk={desk} counts={counts} />
            ))}
          </SimpleGrid>
        )}
      </Answer>
    </Part>
  );
}

function DeskCard({ desk: { name, states, to, keys }, counts }: { desk: Desk; counts: readonly StateCount[] }) {
  const { t } = useTranslation('welcome');
  const waiting = counts.filter(({ state }) => (states as readonly string[]).includes(state));
  const longest = waiting.toSorted((a, b) => Date.parse(a.oldestSince) - Date.parse(b.oldestSince))[0];
  const oldest = useQuery({
    ...claimsListOptions({ query: { state: longest?.state, order: 'waiting', limit: 1 } }),
    enabled: longest !== undefined,
  });
  const claim = longest && oldest.data?.data[0];
  return (
    <WaitingCard
      title={t(`editor.${name}`)}
      count={waiting.reduce((sum, { claims }) => sum + claims, 0)}
      since={longest?.oldestSince}
      oldest={claim && { text: claim.text, to: pageOf[name](claim) }}
      to={to}
      open={t(`editor.${name}Open`)}
      keys={keys}
    />
  );
}
