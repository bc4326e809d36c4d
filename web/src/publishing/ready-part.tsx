/** An approved claim before it goes out: every gate, the page as readers will see it, its data, and the one button. */
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { publishingPreviewOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView, PublicationPreview } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Answer } from '../shell/answer.js';
import css from './columns.module.css';
import { GateList } from './gate-list.js';
import { Previewed } from './previewed.js';
import { PublishDialog } from './publish-dialog.js';
import type { PublishingAtWork } from './use-publishing.js';

interface PartProps {
  claim: ClaimView;
  publishing: PublishingAtWork;
}

export function ReadyPart({ claim, publishing }: PartProps) {
  const preview = useQuery({ ...publishingPreviewOptions({ path: { id: claim.id } }), staleTime: 0 });
  return <Answer of={preview}>{(shown) => <Ready preview={shown} {...{ claim, publishing }} />}</Answer>;
}

function Ready({ claim, publishing, preview }: PartProps & { preview: PublicationPreview }) {
  const { t } = useTranslation('publishing');
  const [opened, { open, close }] = useDisclosure(false);
  const isBlocked = preview.gates.some(({ severity }) => severity === 'block');
  const may = claim.actions.includes('publish');
  useShortcuts(t('ready.title'), [{ keys: 'p', label: t('ready.publish'), run: open, disabled: isBlocked || !may }]);
  return (
    <div className={css.columns}>
      <Previewed document={preview.document} claimReview={preview.claimReview} claim={claim} />
      <Stack gap="lg" className={css.side}>
        <section aria-labelledby="ready">
          <Title order={2} size="h4" id="ready" mb="xs">
            {t('ready.title')}
          </Title>
          {isBlocked ? (
            <Alert color="red" title={t('ready.blocked')}>
              {t('ready.blockedHint')}
            </Alert>
          ) : (
            <Text size="sm">{may ? t('ready.hint') : t('ready.mayNot')}</Text>
          )}
          <Group mt="md">
            <Button onClick={open} disabled={isBlocked || !may} rightSection={<KeyCaps keys="p" />}>
              {t('ready.publish')}
            </Button>
          </Group>
        </section>
        <GateList faults={preview.gates} claim={claim} />
      </Stack>
      <PublishDialog claim={claim} publishing={publishing} opened={opened} onClose={close} preview={preview} />
    </div>
  );
}
