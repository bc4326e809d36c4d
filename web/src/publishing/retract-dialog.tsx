/** Taking a check back: a coded reason, a note that stays public, and what stays public in any case. */
import { Alert, Button, Checkbox, Group, List, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import type { ClaimView, Retract } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useKept } from '../session/kept.js';
import { ProblemAlert } from '../shell/answer.js';
import type { PublishingAtWork } from './use-publishing.js';

const reasons: readonly Retract['reason'][] = ['wrong', 'source_withdrawn', 'legal', 'published_by_mistake'];

interface Draft {
  reason: Retract['reason'] | null;
  note: string;
}

const begin: Draft = { reason: null, note: '' };

interface DialogProps {
  claim: ClaimView;
  check: number;
  version: number;
  publishing: PublishingAtWork;
  opened: boolean;
  onClose: () => void;
}

export function RetractDialog({ claim, check, version, publishing: { retract }, opened, onClose }: DialogProps) {
  const { t } = useTranslation(['publishing', 'terms', 'shell']);
  const { value: draft, set, forget } = useKept<Draft>(`retract.${claim.id}`, begin);
  const [isSure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const { reason } = draft;
  const note = draft.note.trim();
  const close = () => {
    setSure(false);
    onClose();
  };
  const send = () => {
    setTried(true);
    if (reason === null || note === '' || !isSure || retract.isPending) return;
    const request = { path: { id: check }, headers: seen(version), body: { reason, note } };
    retract.mutate(request, {
      onSuccess: () => {
        forget();
        close();
      },
    });
  };
  useShortcuts(t('retract.title'), [
    { keys: 'mod+Enter', label: t('do.retract'), run: send, inDialog: true, disabled: !opened },
  ]);
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={t('retract.title')}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack gap="md">
        <Text fw={600}>{claim.text}</Text>
        <Alert color="red" title={t('retract.stays')}>
          <List size="sm">
            <List.Item>{t('retract.staysClaim')}</List.Item>
            <List.Item>{t('retract.staysReason')}</List.Item>
            <List.Item>{t('retract.staysRevisions')}</List.Item>
          </List>
          <Text size="sm" mt="xs">
            {t('retract.noWayBack')}
          </Text>
        </Alert>
        <Radio.Group
          label={t('retract.reason')}
          withAsterisk
          value={reason}
          onChange={(value) => set({ ...draft, reason: value as Retract['reason'] })}
          error={retract.error?.fault('reason') ?? (tried && reason === null && t('retract.reasonMissing'))}
        >
          <Stack gap="xs" mt="xs">
            {reasons.map((code, at) => (
              <Radio
                key={code}
                value={code}
                label={t(`terms:retraction.${code}`)}
                data-autofocus={at === 0 ? true : undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('retract.note')}
          description={t('retract.noteHint')}
          withAsterisk
          autosize
          minRows={3}
          value={draft.note}
          onChange={(event) => set({ ...draft, note: event.currentTarget.value })}
          error={retract.error?.fault('note') ?? (tried && note === '' && t('retract.noteMissing'))}
        />
        <Checkbox
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
          label={t('retract.sure')}
          error={tried && !isSure && t('retract.sureMissing')}
        />
        <ProblemAlert problem={retract.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('shell:action.cancel')}
          </Button>
          <Button color="red.9" onClick={send} loading={retract.isPending}>
            {t('do.retract')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
