/** The queue: what waits, in the order in which it is given out, and what one has begun. */
import { Button, Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { queueMineOptions, queueReportOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { QueueQuery, QueueReport } from '../api/generated/types.gen.js';
import { OwnClaims } from '../claim/own-claims.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useMay, useMe } from '../session/session.js';
import { Page } from '../shell/page.js';
import { keepFilters, keptFilters } from './queue-filters.js';
import { QueueFilters } from './queue-filters-form.js';
import { QueueList } from './queue-list.js';

export function QueuePage() {
  const { t } = useTranslation('review');
  const { id: me } = useMe();
  const reviews = useMay('claims:review');
  const [filters, set] = useState(() => keptFilters(me));
  const report = useQuery({
    ...queueReportOptions({ query: filters }),
    enabled: reviews,
    placeholderData: keepPreviousData,
  });
  const mine = useQuery({ ...queueMineOptions(), enabled: reviews });
  const change = (next: QueueQuery) => {
    keepFilters(me, next);
    set(next);
  };
  return (
    <Page
      title={t('queue.title')}
      hint={t('queue.hint')}
      actions={
        reviews && (
          <Button component={Link} to="/desk/next" rightSection={<KeyCaps keys="n" />}>
            {t('queue.takeNext')}
          </Button>
        )
      }
    >
      {mine.data && mine.data.claims.length > 0 && <OwnClaims claims={mine.data.claims} />}
      {report.data && <Waits report={report.data} />}
      <QueueFilters filters={filters} effects={report.data?.filters ?? []} onChange={change} />
      <QueueList key={JSON.stringify(filters)} filters={filters} />
    </Page>
  );
}

function Waits({ report: { waiting, skippedByYou, takenByOthers } }: { report: QueueReport }) {
  const { t } = useTranslation('review');
  return (
    <Group gap="md" role="status">
      <Text fw={650}>{t('queue.waits', { count: waiting })}</Text>
      {skippedByYou > 0 && <Text c="dimmed">{t('queue.skipped', { count: skippedByYou })}</Text>}
      {takenByOthers > 0 && <Text c="dimmed">{t('queue.others', { count: takenByOthers })}</Text>}
    </Group>
  );
}
