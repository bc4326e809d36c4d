/** Dismissing claims: one press of a number says why and does it; it can be undone. */
import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary, Dismiss } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { MeantClaims } from './meant-claims.js';
import { StaleClaim } from './stale-claim.js';
import { mostAtOnce, seenOf, type useDecisions } from './use-decisions.js';

type Reason = Dismiss['reason'];

const reasons: readonly Reason[] = ['trivial', 'opinion', 'not_a_claim', 'duplicate', 'not_checkable', 'out_of_scope'];

interface Props {
  claims: ClaimSummary[];
  now: readonly ClaimSummary[];
  decisions: ReturnType<typeof useDecisions>;
  onDone: (dismissed: ClaimSummary[]) => void;
  onClose: () => void;
}

export function DismissDialog({ claims, now, decisions, onDone, onClose }: Props) {
  const { t } = useTranslation(['triage', 'terms', 'shell']);
  const [note, setNote] = useState('');
  const [last, setLast] = useState<Reason>('trivial');
  const tooMany = claims.length > mostAtOnce;

  const send = (reason: Reason, about = claims) => {
    if (decisions.isPending || tooMany) return;
    setLast(reason);
    const choice = { reason, ...(note.trim() ? { note: note.trim() } : {}) };
    decisions.mutate({ do: 'dismiss', claims: seenOf(about), choice }, { onSuccess: onDone });
  };
  useShortcuts(
    t('dismiss.title', { count: claims.length }),
    reasons.map((reason, at) => ({
      keys: String(at + 1),
      label: t(`terms:dismissal.${reason}`),
      run: () => send(reason),
      inDialog: true,
    })),
  );

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('dismiss.title', { count: claims.length })}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack>
        <MeantClaims claims={claims} />
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <Text size="sm" fw={500} mb={6} component="legend" p={0}>
            {t('dismiss.why')}
          </Text>
          <Stack gap={4}>
            {reasons.map((reason, at) => (
              <Button
                key={reason}
                variant="default"
                justify="flex-start"
                data-autofocus={at === 0 || undefined}
                disabled={decisions.isPending || tooMany}
                leftSection={<KeyCaps keys={String(at + 1)} />}
                onClick={() => send(reason)}
              >
                {t(`terms:dismissal.${reason}`)}
              </Button>
            ))}
          </Stack>
        </fieldset>
        <Textarea
          label={t('dismiss.note')}
          maxLength={2000}
          autosize
          minRows={1}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {tooMany && <Text size="sm">{t('tooMany', { most: mostAtOnce })}</Text>}
        <StaleClaim
          problem={decisions.error}
          meant={claims}
          now={now}
          onAgain={(about) => send(last, about)}
          divisible
        />
      </Stack>
    </Modal>
  );
}
