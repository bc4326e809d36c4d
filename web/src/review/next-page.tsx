/** The way to the next claim: takes it and goes there; where nothing waits, says why and what can be done. */
import { Button, Group, List, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { claimsReadQueryKey, queueTakeMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { QueueQuery, QueueReport } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useMe } from '../session/session.js';
import { ProblemAlert, Waiting } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { FilterValue } from './filter-value.js';
import { keepFilters, keptFilters } from './queue-filters.js';

export function NextPage() {
  const { t } = useTranslation('review');
  const { id: me } = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, data, error, isPending } = useMutation({
    ...queueTakeMutation(),
    onSuccess: ({ claim }) => {
      if (!claim) return;
      queries.setQueryData(claimsReadQueryKey({ path: { id: claim.id } }), claim);
      void navigate(`/desk/claims/${claim.id}/review`, { replace: true });
    },
  });
  const take = useCallback((filters: QueueQuery) => mutate({ body: filters }), [mutate]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    take(keptFilters(me));
  }, [take, me]);
  const again = () => take(keptFilters(me));
  useShortcuts(t('next.title'), [
    { keys: 'r', label: t('next.again'), run: again, disabled: isPending },
    { keys: 'n', label: t('next.again'), run: again, disabled: isPending },
  ]);
  const withFilters = (filters: QueueQuery) => {
    keepFilters(me, filters);
    take(filters);
  };

  return (
    <Page title={t('next.title')}>
      <ProblemAlert problem={error}>
        <Button size="xs" variant="default" onClick={again}>
          {t('next.again')}
        </Button>
      </ProblemAlert>
      {isPending || data?.claim ? <Waiting /> : data && <Nothing report={data.queue} again={again} set={withFilters} />}
    </Page>
  );
}

interface NothingProps {
  report: QueueReport;
  again: () => void;
  set: (filters: QueueQuery) => void;
}

function Nothing({ report, again, set }: NothingProps) {
  const { t } = useTranslation('review');
  const { id: me } = useMe();
  const { waitingUnfiltered, skippedByYou, yours, takenByOthers, filters } = report;
  const hidden = waitingUnfiltered > 0;
  const without = (name: string) =>
    set(Object.fromEntries(Object.entries(keptFilters(me)).filter(([key]) => key !== name)));
  const figures = [
    [t('next.skipped', { count: skippedByYou }), skippedByYou],
    [t('next.yours', { count: yours }), yours],
    [t('next.others', { count: takenByOthers }), takenByOthers],
  ] as const;
  return (
    <Empty title={hidden ? t('next.filtered') : t('next.nothing')}>
      {hidden && <Text>{t('next.waiting', { count: waitingUnfiltered })}</Text>}
      {!hidden && <Text>{yours + takenByOthers === 0 ? t('next.empty') : t('next.later')}</Text>}
      <List mt="sm" spacing={6}>
        {filters.map(({ filter, value, hides }) => (
          <List.Item key={filter}>
            <Group gap="sm">
              <span>
                {t(`queue.${filter}`)}: <FilterValue filter={filter} value={value} />,{' '}
                {t('queue.hides', { count: hides })}
              </span>
              <Button size="compact-sm" variant="default" onClick={() => without(filter)}>
                {t('next.leaveOut')}
              </Button>
            </Group>
          </List.Item>
        ))}
        {figures
          .filter(([, count]) => count > 0)
          .map(([words]) => (
            <List.Item key={words}>{words}</List.Item>
          ))}
      </List>
      <Group mt="md">
        {hidden && <Button onClick={() => set({})}>{t('next.withoutFilters')}</Button>}
        <Button variant={hidden ? 'default' : 'filled'} onClick={again} rightSection={<KeyCaps keys="r" />}>
          {t('next.again')}
        </Button>
        <Button variant="default" component={Link} to="/desk/queue" rightSection={<KeyCaps keys="g q" />}>
          {t('next.queue')}
        </Button>
      </Group>
    </Empty>
  );
}
