/** Putting a claim back into the queue to be reviewed anew, while what is published stays as it is. */
import { Button, Group, Modal, Radio, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import type { ClaimView, Reopen } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useKept } from '../session/kept.js';
import { ProblemAlert } from '../shell/answer.js';
import type { PublishingAtWork } from './use-publishing.js';

const reasons: readonly Reopen['reason'][] = ['new_evidence', 'reader_report', 'recheck_due', 'prediction_due'];

interface Draft {
  reason: Reopen['reason'] | null;
  note: string;
  reviews: string;
}

interface DialogProps {
  claim: ClaimView;
  publishing: PublishingAtWork;
  opened: boolean;
  onClose: () => void;
}

export function ReopenDialog({ claim, publishing: { reopen }, opened, onClose }: DialogProps) {
  const { t } = useTranslation(['publishing', 'terms', 'shell']);
  const begin: Draft = { reason: null, note: '', reviews: String(Math.max(1, claim.seats.wanted)) };
  const { value: draft, set, forget } = useKept<Draft>(`reopen.${claim.id}`, begin);
  const [tried, setTried] = useState(false);
  const { reason, reviews } = draft;
  const note = draft.note.trim();
  const send = () => {
    setTried(true);
    if (reason === null || reopen.isPending) return;
    const body = { reason, reviewsWanted: Number(reviews), ...(note === '' ? {} : { note }) };
    reopen.mutate(
      { path: { id: claim.id }, headers: seen(claim.version), body },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
      },
    );
  };
  useShortcuts(t('reopen.title'), [
    { keys: 'mod+Enter', label: t('do.reopen'), run: send, inDialog: true, disabled: !opened },
  ]);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('reopen.title')}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack gap="md">
        <Text fw={600}>{claim.text}</Text>
        <Text size="sm">{claim.state === 'retracted' ? t('reopen.hintRetracted') : t('reopen.hint')}</Text>
        <Radio.Group
          label={t('reopen.reason')}
          withAsterisk
          value={reason}
          onChange={(value) => set({ ...draft, reason: value as Reopen['reason'] })}
          error={reopen.error?.fault('reason') ?? (tried && reason === null && t('reopen.reasonMissing'))}
        >
          <Stack gap="xs" mt="xs">
            {reasons.map((code, at) => (
              <Radio
                key={code}
                value={code}
                label={t(`terms:reopening.${code}`)}
                data-autofocus={at === 0 ? true : undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <div>
          <Text size="sm" fw={500} mb={4} id="reopen-reviews">
            {t('reopen.reviews')}
          </Text>
          <SegmentedControl
            aria-labelledby="reopen-reviews"
            value={reviews}
            onChange={(value) => set({ ...draft, reviews: value })}
            data={['1', '2', '3']}
          />
        </div>
        <Textarea
          label={t('reopen.note')}
          description={t('reopen.noteHint')}
          autosize
          minRows={2}
          value={draft.note}
          onChange={(event) => set({ ...draft, note: event.currentTarget.value })}
          error={reopen.error?.fault('note')}
        />
        <ProblemAlert problem={reopen.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell:action.cancel')}
          </Button>
          <Button onClick={send} loading={reopen.isPending}>
            {t('do.reopen')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
