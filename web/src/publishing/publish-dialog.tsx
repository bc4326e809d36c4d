/** Publishing: a last word before it is public, with a note for readers where they know a check of this claim already. */
import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import type { ClaimView, PublicationPreview } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useKept } from '../session/kept.js';
import { ProblemAlert } from '../shell/answer.js';
import type { PublishingAtWork } from './use-publishing.js';

interface DialogProps {
  claim: ClaimView;
  preview: PublicationPreview;
  publishing: PublishingAtWork;
  opened: boolean;
  onClose: () => void;
}

const noNote = { note: '' };

export function PublishDialog({ claim, preview, publishing: { publish }, opened, onClose }: DialogProps) {
  const { t } = useTranslation(['publishing', 'shell']);
  const { value, set, forget } = useKept(`publish.${claim.id}`, noNote);
  const [tried, setTried] = useState(false);
  const isKnown = claim.check !== null;
  const note = value.note.trim();
  const isMissing = isKnown && note === '';
  const warnings = preview.gates.filter(({ severity }) => severity === 'warn');
  const send = () => {
    setTried(true);
    if (isMissing || publish.isPending) return;
    publish.mutate(
      { path: { id: claim.id }, headers: seen(claim.version), body: note === '' ? {} : { note } },
      { onSuccess: forget },
    );
  };
  useShortcuts(t('publish.title'), [
    { keys: 'mod+Enter', label: t('ready.publish'), run: send, inDialog: true, disabled: !opened },
  ]);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('publish.title')}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack gap="md">
        <Text fw={600}>{claim.text}</Text>
        <Text size="sm">{t('publish.hint')}</Text>
        {warnings.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {t('publish.warnings')}
            </Text>
            <List size="sm">
              {warnings.map(({ gate, detail }) => (
                <List.Item key={gate}>{detail}</List.Item>
              ))}
            </List>
          </div>
        )}
        {isKnown && (
          <Textarea
            label={t('publish.note')}
            description={t('publish.noteHint')}
            withAsterisk
            autosize
            minRows={3}
            value={value.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
            error={publish.error?.fault('note') ?? (tried && isMissing && t('publish.noteMissing'))}
            data-autofocus
          />
        )}
        <ProblemAlert problem={publish.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell:action.cancel')}
          </Button>
          <Button onClick={send} loading={publish.isPending} data-autofocus={isKnown ? undefined : true}>
            {t('ready.publish')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
