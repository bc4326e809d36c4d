/** Returning reviews: why, what to look at again, which of them, and to whom. What was typed is kept until it is sent. */
import { Button, Checkbox, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView, Return } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useKept } from '../session/kept.js';
import { ProblemAlert } from '../shell/answer.js';
import { standingReviews } from './reviews.js';
import type { DecisionAtWork } from './use-decision.js';

type Reason = Return['reason'];

const reasons: readonly Reason[] = [
  'weak_evidence',
  'unclear_rationale',
  'wrong_claim',
  'missing_side',
  'then_and_now_mixed',
  'new_evidence',
];

interface Draft {
  reason: Reason | null;
  note: string;
  to: Return['to'];
  /** Those left out: a review that comes in later is returned too. */
  kept: number[];
}

const begin: Draft = { reason: null, note: '', to: 'same', kept: [] };

interface DialogProps {
  claim: ClaimView;
  decision: DecisionAtWork;
  opened: boolean;
  onClose: () => void;
}

export function ReturnDialog({ claim, decision: { giveBack, target }, opened, onClose }: DialogProps) {
  const { t } = useTranslation(['approval', 'terms', 'shell']);
  const { value: draft, set, forget } = useKept<Draft>(`return.${claim.id}`, begin);
  const [tried, setTried] = useState(false);
  const reviews = standingReviews(claim);
  const { reason, note, to } = draft;
  const returned = reviews.map(({ id }) => id).filter((id) => !draft.kept.includes(id));
  const send = () => {
    setTried(true);
    if (reason === null || note.trim() === '' || returned.length === 0 || giveBack.isPending) return;
    const all = returned.length === reviews.length;
    const body = { reason, note, to, ...(all ? {} : { reviews: returned }) };
    giveBack.mutate(
      { ...target, body },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
      },
    );
  };
  useShortcuts(t('return.title'), [
    { keys: 'mod+Enter', label: t('do.return'), run: send, inDialog: true, disabled: !opened },
  ]);

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('return.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack gap="md">
        <Radio.Group
          label={t('return.reason')}
          withAsterisk
          value={reason}
          onChange={(value) => set({ ...draft, reason: value as Reason })}
          error={giveBack.error?.fault('reason') ?? (tried && reason === null && t('return.reasonMissing'))}
        >
          <Stack gap="xs" mt="xs">
            {reasons.map((code, at) => (
              <Radio
                key={code}
                value={code}
                label={t(`terms:return.${code}`)}
                data-autofocus={at === 0 ? true : undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('return.note')}
          description={t('return.noteHint')}
          withAsterisk
          autosize
          minRows={3}
          value={note}
          onChange={(event) => set({ ...draft, note: event.currentTarget.value })}
          error={giveBack.error?.fault('note') ?? (tried && note.trim() === '' && t('return.noteMissing'))}
        />
        {reviews.length > 1 && (
          <Checkbox.Group
            label={t('return.which')}
            value={returned.map(String)}
            onChange={(ids) =>
              set({ ...draft, kept: reviews.map(({ id }) => id).filter((id) => !ids.includes(String(id))) })
            }
            error={tried && returned.length === 0 && t('return.whichMissing')}
          >
            <Stack gap="xs" mt="xs">
              {reviews.map(({ id, author }) => (
                <Checkbox key={id} value={String(id)} label={author.name} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Radio.Group
          label={t('return.to')}
          value={to}
          onChange={(value) => set({ ...draft, to: value as Return['to'] })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="same" label={t('return.same')} description={t('return.sameHint')} />
            <Radio value="fresh" label={t('return.fresh')} description={t('return.freshHint')} />
          </Stack>
        </Radio.Group>
        <ProblemAlert problem={giveBack.error} />
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {t('return.keptHint')}
          </Text>
          <Group>
            <Button variant="default" onClick={onClose}>
              {t('shell:action.cancel')}
            </Button>
            <Button onClick={send} loading={giveBack.isPending}>
              {t('do.return')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
