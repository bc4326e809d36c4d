/** Accepting claims: why, how many reviews, how urgent. What was chosen last time is chosen again, so that Enter accepts. */
import { Button, Group, Modal, NumberInput, Radio, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskSettingsOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { Accept, ClaimSummary } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { lastAccept, selectionReasons, type AcceptHabit } from './accept-habit.js';
import { MeantClaims } from './meant-claims.js';
import { StaleClaim } from './stale-claim.js';
import { mostAtOnce, seenOf, type useDecisions } from './use-decisions.js';

interface Props {
  claims: ClaimSummary[];
  now: readonly ClaimSummary[];
  decisions: ReturnType<typeof useDecisions>;
  onDone: (accepted: ClaimSummary[]) => void;
  onClose: () => void;
}

export function AcceptDialog({ claims, now, decisions, onDone, onClose }: Props) {
  const { t } = useTranslation(['triage', 'terms', 'shell']);
  const [habit, setHabit] = useState<AcceptHabit>(lastAccept.read);
  const [note, setNote] = useState('');
  const [priority, setPriority] = useState<number>(claims[0]?.priority ?? 5);
  const usual = useQuery(deskSettingsOptions()).data?.reviewsWanted;
  const single = claims.length === 1;

  const send = (about: ClaimSummary[]) => {
    if (decisions.isPending || about.length > mostAtOnce) return;
    lastAccept.keep(habit);
    const choice: Accept = {
      reason: habit.reason,
      ...(habit.reviewsWanted === null ? {} : { reviewsWanted: habit.reviewsWanted }),
      ...(note.trim() ? { note: note.trim() } : {}),
      ...(single ? { priority } : {}),
    };
    decisions.mutate({ do: 'accept', claims: seenOf(about), choice }, { onSuccess: onDone });
  };
  useShortcuts(t('accept.title', { count: claims.length }), [
    { keys: 'mod+Enter', label: t('accept.submit'), run: () => send(claims), inDialog: true },
    ...selectionReasons.map((reason, at) => ({
      keys: String(at + 1),
      label: t(`terms:selection.${reason}`),
      run: () => setHabit({ ...habit, reason }),
      inDialog: true,
    })),
  ]);

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('accept.title', { count: claims.length })}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(claims);
        }}
      >
        <Stack>
          <MeantClaims claims={claims} />
          <Radio.Group
            label={t('accept.why')}
            value={habit.reason}
            onChange={(reason) => setHabit({ ...habit, reason: reason as Accept['reason'] })}
          >
            <Stack gap={6} mt={6}>
              {selectionReasons.map((reason, at) => (
                <Radio
                  key={reason}
                  value={reason}
                  data-autofocus={reason === habit.reason || undefined}
                  label={
                    <>
                      <KeyCaps keys={String(at + 1)} /> {t(`terms:selection.${reason}`)}
                    </>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group align="flex-start" gap="xl">
            <div>
              <Text size="sm" fw={500} mb={4}>
                {t('accept.reviews')}
              </Text>
              <SegmentedControl
                aria-label={t('accept.reviews')}
                value={String(habit.reviewsWanted ?? usual ?? '')}
                onChange={(value) => setHabit({ ...habit, reviewsWanted: Number(value) })}
                data={['1', '2', '3']}
              />
            </div>
            {single ? (
              <NumberInput
                label={t('accept.priority')}
                description={t('accept.priorityHint')}
                min={0}
                max={9}
                allowDecimal={false}
                clampBehavior="strict"
                w="14rem"
                value={priority}
                onChange={(value) => setPriority(Number(value))}
              />
            ) : (
              <Text size="sm" c="dimmed" maw="16rem">
                {t('accept.ownPriority')}
              </Text>
            )}
          </Group>
          <Textarea
            label={t('accept.note')}
            maxLength={2000}
            autosize
            minRows={1}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <StaleClaim problem={decisions.error} meant={claims} now={now} onAgain={send} divisible />
          <Group justify="space-between">
            <Text size="sm" c="dimmed" maw="24rem">
              {claims.length > mostAtOnce ? t('tooMany', { most: mostAtOnce }) : t('accept.final')}
            </Text>
            <Button
              type="submit"
              loading={decisions.isPending}
              disabled={claims.length > mostAtOnce}
              rightSection={<KeyCaps keys="Enter" />}
            >
              {t('accept.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
