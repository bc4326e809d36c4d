/** Correcting what is public: a form filled with what stands, beside it what changes and what readers would then see. */
import { Alert, Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ProblemAlert } from '../shell/answer.js';
import { tellWithUndo } from '../shell/notices.js';
import { DraftFoot } from '../verdict/draft-foot.js';
import { VerdictForm } from '../verdict/verdict-form.js';
import type { Missing } from '../verdict/verdict-value.js';
import css from './columns.module.css';
import { CorrectionClass } from './correction-class.js';
import { CorrectionSeen } from './correction-seen.js';
import { useCorrection } from './use-correction.js';
import type { PublishingAtWork } from './use-publishing.js';

interface CorrectionProps {
  claim: ClaimView;
  check: number;
  /** The standing revision. */
  version: number;
  publishing: PublishingAtWork;
  onClose: () => void;
}

export function Correction({ claim, check, version, publishing: { correct }, onClose }: CorrectionProps) {
  const { t } = useTranslation(['publishing', 'approval', 'shell']);
  const correction = useCorrection(claim, check, t('correct.noteToCome'));
  const { draft, change, changed, missing, hasMoved, isKept } = correction;
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const said = {
    claimText: t('correct.claimTextMissing'),
    note: t('correct.noteMissing'),
  };
  const send = () => {
    setTried(true);
    if (missing.length > 0 || changed.length === 0 || hasMoved || correct.isPending) return;
    correct.mutate(
      { path: { id: check }, headers: seen(version), body: correction.body },
      {
        onSuccess: () => {
          correction.forget();
          onClose();
        },
      },
    );
  };
  const discard = () => {
    const before = draft;
    correction.forget();
    onClose();
    if (isKept) tellWithUndo(t('correct.discarded'), () => correction.restore(before));
  };
  useShortcuts(t('correct.title'), [{ keys: 'mod+Enter', label: t('correct.send'), run: send }]);

  return (
    <div className={`${css.columns} ${css.even}`}>
      <Stack component="section" gap="lg" aria-labelledby="correction">
        <div>
          <Title order={2} size="h4" id="correction" ref={heading} tabIndex={-1}>
            {t('correct.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('correct.hint')}
          </Text>
        </div>
        {hasMoved && (
          <Alert color="yellow" role="status" title={t('correct.moved')}>
            <Text size="sm" mb="xs">
              {t('correct.movedHint')}
            </Text>
            <Button size="xs" variant="default" onClick={correction.seeNewest}>
              {t('correct.goOn')}
            </Button>
          </Alert>
        )}
        <Textarea
          label={t('correct.claimText')}
          withAsterisk
          autosize
          minRows={2}
          value={draft.form.claimText}
          onChange={(event) => change({ form: { ...draft.form, claimText: event.currentTarget.value } })}
          error={correct.error?.fault('claimText') ?? (tried && missing.includes('claimText') && said.claimText)}
        />
        <VerdictForm
          value={draft.form}
          onChange={(form) => change({ form: { ...draft.form, ...form } })}
          evidence={claim.evidence}
          asOf={claim.asOf}
          missing={tried ? (missing as Missing[]) : []}
          problem={correct.error}
        />
        <Paper withBorder p="lg" bg="var(--card)">
          <Stack gap="md">
            <CorrectionClass
              value={correction.kind}
              isSubstantial={correction.isSubstantial}
              onChange={(kind) => change({ class: kind })}
              error={correct.error?.fault('class')}
            />
            <Textarea
              label={t('correct.note')}
              description={t('correct.noteHint')}
              withAsterisk
              autosize
              minRows={2}
              value={draft.note}
              onChange={(event) => change({ note: event.currentTarget.value })}
              error={correct.error?.fault('note') ?? (tried && missing.includes('note') && said.note)}
            />
            {tried && missing.length > 0 && (
              <Alert color="red" role="alert" title={t('approval:adjudicate.notYet')}>
                {missing
                  .map((field) =>
                    field === 'note' || field === 'claimText' ? said[field] : t(`approval:verdict.missing.${field}`),
                  )
                  .join(' ')}
              </Alert>
            )}
            {tried && changed.length === 0 && <Alert color="tide">{t('correct.unchanged')}</Alert>}
            <ProblemAlert problem={correct.error} />
            <DraftFoot
              isKept={isKept}
              isSending={correct.isPending}
              sendLabel={t('correct.send')}
              onDiscard={discard}
              onLater={onClose}
              onSend={send}
            />
          </Stack>
        </Paper>
      </Stack>
      <CorrectionSeen correction={correction} claim={claim} />
    </div>
  );
}
