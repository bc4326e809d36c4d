/** What stands where a list of triage is empty: that the work here is done, and where to go on. */
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KeyCaps } from '../keyboard/key-caps.js';
import { Empty } from '../shell/empty.js';
import type { View } from './claim-lists.js';
import { useNextWaiting } from './use-next-waiting.js';

export function ListDone({ view, article }: { view: View; article: number }) {
  const { t } = useTranslation('triage');
  const next = useNextWaiting(article);
  return (
    <div style={{ padding: '1rem' }}>
      <Empty title={t(`empty.${view}`)}>
        {t(`empty.${view}Hint`)}
        {view === 'proposed' && (
          <Group mt="md">
            {next !== null && (
              <Button component={Link} to={`/desk/articles/${next}/triage`} rightSection={<KeyCaps keys="." />}>
                {t('empty.next')}
              </Button>
            )}
            <Button component={Link} to={`/desk/articles/${article}`} variant="default">
              {t('empty.map')}
            </Button>
          </Group>
        )}
      </Empty>
    </div>
  );
}
