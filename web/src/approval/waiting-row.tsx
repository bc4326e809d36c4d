/** One claim that waits: how long, of which article and kind, and whether you may decide it. */
import { Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import { KindBadge, StateBadge } from '../claim/badges.js';
import { lasting, moment } from '../look/times.js';
import css from '../claim/waiting-rows.module.css';
import { mayDecide } from './use-waiting.js';

export function WaitingRow({ claim }: { claim: ClaimSummary }) {
  const { t } = useTranslation('approval');
  const { id, text, articleTitle, kind, state, stateSince, speaker } = claim;
  const isOthers = useIsForOthers(claim);
  return (
    <Paper withBorder px="md" py="sm" mb="xs" className={css.row}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text component={Link} to={`/desk/claims/${id}/approval`} data-row fw={600} className={css.link}>
          {text}
        </Text>
        <Text size="sm" c="dimmed" title={moment(stateSince)} className={css.since}>
          {t('row.waits', { time: lasting(secondsSince(stateSince)) })}
        </Text>
      </Group>
      <Group gap="xs" mt={6}>
        <StateBadge state={state} />
        <KindBadge kind={kind} />
        <Text size="sm" c="dimmed">
          {speaker ? `${speaker}, ${articleTitle}` : articleTitle}
        </Text>
      </Group>
      {isOthers && (
        <Text size="sm" mt={6} c="var(--then)" fw={600}>
          {t('row.ownReview')}
        </Text>
      )}
    </Paper>
  );
}

const restsMs = 250;

/** Asked of the claim itself once the row has been in sight for a moment; the answer is what its page will need too. */
function useIsForOthers({ id, version }: ClaimSummary): boolean {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRests(true), restsMs);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({ ...claimsReadOptions({ path: { id } }), enabled: rests });
  return data !== undefined && data.version === version && !mayDecide(data);
}

/** Never less than a minute: nobody wants to see seconds pass. */
export function secondsSince(time: string): number {
  return Math.max(60, (Date.now() - Date.parse(time)) / 1000);
}
