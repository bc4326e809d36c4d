/** Approving: which review speaks for the desk, and a last look at what is approved. */
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView, VerdictView } from '../api/generated/types.gen.js';
import { RatingBadge } from '../claim/badges.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ProblemAlert } from '../shell/answer.js';
import { standingReviews } from './reviews.js';
import type { DecisionAtWork } from './use-decision.js';

interface DialogProps {
  claim: ClaimView;
  decision: DecisionAtWork;
  opened: boolean;
  onClose: () => void;
}

export function ApproveDialog({ claim, decision, opened, onClose }: DialogProps) {
  const { t } = useTranslation(['approval', 'terms', 'shell']);
  const { approve, target } = decision;
  const reviews = standingReviews(claim);
  const [chosen, choose] = useState<string | null>(null);
  const speaks = reviews.find(({ id }) => String(id) === chosen) ?? reviews[0];
  const send = () => speaks && approve.mutate({ ...target, body: { review: speaks.id } }, { onSuccess: onClose });
  useShortcuts(t('approve.title'), [
    { keys: 'mod+Enter', label: t('do.approve'), run: send, inDialog: true, disabled: !opened || approve.isPending },
    ...reviews.map(({ id, author }, at) => ({
      keys: String(at + 1),
      label: t('approve.choose', { name: author.name }),
      run: () => choose(String(id)),
      inDialog: true,
      disabled: !opened,
    })),
  ]);

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('approve.title')}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack gap="md">
        <Text fw={600}>{claim.text}</Text>
        {speaks && <Ratings verdict={speaks} />}
        {reviews.length > 1 ? (
          <Radio.Group
            label={t('approve.speaks')}
            description={t('approve.speaksHint')}
            value={String(speaks?.id)}
            onChange={choose}
          >
            <Stack gap="xs" mt="xs">
              {reviews.map(({ id, author }, at) => (
                <Radio key={id} value={String(id)} label={`${at + 1}. ${author.name}`} />
              ))}
            </Stack>
          </Radio.Group>
        ) : (
          <Text size="sm">{t('approve.onlyOne', { name: speaks?.author.name ?? '' })}</Text>
        )}
        <ProblemAlert problem={approve.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell:action.cancel')}
          </Button>
          <Button onClick={send} loading={approve.isPending} data-autofocus>
            {t('do.approve')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Ratings({ verdict }: { verdict: VerdictView }) {
  const { t } = useTranslation('terms');
  return (
    <Group gap="lg">
      {(['then', 'today'] as const).map((as) => (
        <Group key={as} gap="xs">
          <Text size="sm" fw={600} c={`var(--${as})`}>
            {t(as)}
          </Text>
          <RatingBadge rating={as === 'then' ? verdict.ratingThen : verdict.ratingToday} />
        </Group>
      ))}
    </Group>
  );
}
