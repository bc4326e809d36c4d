/** What waits for an editor's decision, the longest wait first. */
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KeyCaps } from '../keyboard/key-caps.js';
import { Rows } from '../keyboard/rows.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ProblemAlert, Waiting } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { useGoToNext } from './go-to-next.js';
import { useWaiting, waitingStates, type WaitingState } from './use-waiting.js';
import { WaitingRow } from './waiting-row.js';

type Shown = 'all' | WaitingState;

export function ApprovalPage() {
  const { t } = useTranslation(['approval', 'terms', 'shell']);
  const [shown, show] = useState<Shown>('all');
  const states = useMemo(() => (shown === 'all' ? waitingStates : [shown]), [shown]);
  const { claims, more, isPending, failed } = useWaiting(states);
  const { goToNext, isSearching } = useGoToNext();
  useShortcuts(t('title'), [{ keys: 'o', label: t('next.open'), run: goToNext }]);

  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <Button onClick={goToNext} loading={isSearching} rightSection={<KeyCaps keys="o" />}>
          {t('next.open')}
        </Button>
      }
    >
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('list.filter')}
          value={shown}
          onChange={(value) => show(value as Shown)}
          data={[
            { value: 'all', label: t('list.all') },
            { value: 'awaiting_approval', label: t('terms:state.awaiting_approval') },
            { value: 'disputed', label: t('terms:state.disputed') },
          ]}
        />
        <Text size="sm" c="dimmed">
          {t('list.order')}
        </Text>
      </Group>
      {failed && (
        <ProblemAlert problem={failed.error} title={t('shell:state.failed')}>
          <Button variant="default" size="xs" onClick={() => failed.refetch()}>
            {t('shell:state.again')}
          </Button>
        </ProblemAlert>
      )}
      {isPending && <Waiting />}
      {!isPending && !failed && claims.length === 0 && (
        <Empty title={t('list.empty')}>
          {t('list.emptyHint')} <Link to="/desk/queue">{t('list.toQueue')}</Link>
        </Empty>
      )}
      {claims.length > 0 && (
        <Rows label={t('list.label')} items={claims} onNearEnd={more} estimatedHeight={108}>
          {(claim) => <WaitingRow claim={claim} />}
        </Rows>
      )}
    </Page>
  );
}
