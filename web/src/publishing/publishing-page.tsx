/** What waits for its publication, what is published, what was retracted. */
import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Page } from '../shell/page.js';
import { ClaimsInState } from './claims-in-state.js';
import { PublishedChecks } from './published-checks.js';
import { useGoToNextToPublish } from './use-publishing.js';

const lists = ['waiting', 'published', 'retracted'] as const;

type Listed = (typeof lists)[number];

export function PublishingPage() {
  const { t } = useTranslation('publishing');
  const [parameters, setParameters] = useSearchParams();
  const shown = lists.find((list) => list === parameters.get('list')) ?? 'waiting';
  const show = (list: Listed) => setParameters(list === 'waiting' ? {} : { list }, { replace: true });
  const { goToNext, isSearching } = useGoToNextToPublish(0);
  useShortcuts(t('title'), [
    { keys: 'o', label: t('next.open'), run: goToNext },
    ...lists.map((list, at) => ({ keys: String(at + 1), label: t(`list.${list}`), run: () => show(list) })),
  ]);
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
      <div style={{ maxWidth: '100%', overflowX: 'auto' }}>
        <SegmentedControl
          aria-label={t('list.choose')}
          value={shown}
          onChange={(value) => show(value as Listed)}
          data={lists.map((list) => ({ value: list, label: t(`list.short.${list}`) }))}
        />
      </div>
      {shown === 'published' && <PublishedChecks />}
      {shown === 'waiting' && <ClaimsInState key="approved" state="approved" />}
      {shown === 'retracted' && <ClaimsInState key="retracted" state="retracted" />}
    </Page>
  );
}
