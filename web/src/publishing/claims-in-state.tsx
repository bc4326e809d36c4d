/** Claims that wait for their publication, or whose checks were retracted, those longest in that state first. */
import { Group, Paper, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { claimsListInfiniteOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import { KindBadge } from '../claim/badges.js';
import { Rows } from '../keyboard/rows.js';
import { ago, lasting, moment } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import css from '../claim/waiting-rows.module.css';

const pageSize = 100;

export function ClaimsInState({ state }: { state: 'approved' | 'retracted' }) {
  const { t } = useTranslation('publishing');
  const pages = useInfiniteQuery({
    ...claimsListInfiniteOptions({ query: { state, order: 'waiting', limit: pageSize } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
  const claims = useMemo(() => pages.data?.pages.flatMap((page) => page.data) ?? [], [pages.data]);
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  return (
    <Answer of={pages}>
      {() =>
        claims.length === 0 ? (
          <Empty title={t(`empty.${state}`)}>{t(`empty.${state}Hint`)}</Empty>
        ) : (
          <Rows
            label={state === 'approved' ? t('list.waiting') : t('list.retracted')}
            items={claims}
            onNearEnd={hasNextPage && !isFetching ? fetchNextPage : undefined}
          >
            {(claim) => <ClaimRow claim={claim} />}
          </Rows>
        )
      }
    </Answer>
  );
}

function ClaimRow({ claim }: { claim: ClaimSummary }) {
  const { t } = useTranslation('publishing');
  const { id, text, articleTitle, kind, state, stateSince, speaker } = claim;
  const seconds = Math.max(60, (Date.now() - Date.parse(stateSince)) / 1000);
  return (
    <Paper withBorder px="md" py="sm" mb="xs" className={css.row}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text component={Link} to={`/desk/claims/${id}/publication`} data-row fw={600} className={css.link}>
          {text}
        </Text>
        <Text size="sm" c="dimmed" title={moment(stateSince)} className={css.since}>
          {state === 'approved'
            ? t('row.waits', { time: lasting(seconds) })
            : t('row.retracted', { ago: ago(stateSince) })}
        </Text>
      </Group>
      <Group gap="xs" mt={6}>
        <KindBadge kind={kind} />
        <Text size="sm" c="dimmed">
          {speaker ? `${speaker}, ${articleTitle}` : articleTitle}
        </Text>
      </Group>
    </Paper>
  );
}
