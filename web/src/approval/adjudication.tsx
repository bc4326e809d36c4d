/** An editor's own verdict between reviews that differ. What is written is kept in the browser until it is sent. */
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView, VerdictView } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useKept } from '../session/kept.js';
import { ProblemAlert } from '../shell/answer.js';
import { tellWithUndo } from '../shell/notices.js';
import { DraftFoot } from '../verdict/draft-foot.js';
import { VerdictForm } from '../verdict/verdict-form.js';
import { emptyVerdict, missingIn, verdictFields, verdictValue } from '../verdict/verdict-value.js';
import { inOrder, standingReviews } from './reviews.js';
import type { DecisionAtWork } from './use-decision.js';

interface AdjudicationProps {
  claim: ClaimView;
  decision: DecisionAtWork;
  onClose: () => void;
}

export function Adjudication({ claim, decision: { adjudicate, target }, onClose }: AdjudicationProps) {
  const { t } = useTranslation('approval');
  const { value, isKept, set, forget } = useKept(`adjudication.${claim.id}`, emptyVerdict);
  const [foundDraft] = useState(isKept);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missing = missingIn(value);
  const send = () => {
    setTried(true);
    if (missing.length > 0 || adjudicate.isPending) return;
    adjudicate.mutate({ ...target, body: verdictFields(value) }, { onSuccess: forget });
  };
  const takeOver = (verdict: VerdictView) => {
    const before = value;
    set(verdictValue(verdict));
    tellWithUndo(t('adjudicate.takenOver', { name: verdict.author.name }), () => set(before));
  };
  const discard = () => {
    const before = value;
    forget();
    onClose();
    if (isKept) tellWithUndo(t('adjudicate.discarded'), () => set(before));
  };
  useShortcuts(t('adjudicate.title'), [{ keys: 'mod+Enter', label: t('adjudicate.send'), run: send }]);

  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="adjudication">
      <Stack gap="md">
        <div>
          <Title order={3} size="h5" id="adjudication" ref={heading} tabIndex={-1}>
            {t('adjudicate.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('adjudicate.hint')}
          </Text>
        </div>
        {foundDraft && <Alert color="tide">{t('adjudicate.draftFound')}</Alert>}
        <Group gap="xs">
          <Text size="sm">{t('adjudicate.beginFrom')}</Text>
          {standingReviews(claim).map((verdict) => (
            <Button key={verdict.id} size="compact-sm" variant="default" onClick={() => takeOver(verdict)}>
              {verdict.author.name}
            </Button>
          ))}
        </Group>
        <VerdictForm
          value={value}
          onChange={set}
          evidence={inOrder(claim.evidence)}
          asOf={claim.asOf}
          missing={tried ? missing : []}
          problem={adjudicate.error}
        />
        {tried && missing.length > 0 && (
          <Alert color="red" role="alert" title={t('adjudicate.notYet')}>
            {missing.map((field) => t(`verdict.missing.${field}`)).join(' ')}
          </Alert>
        )}
        <ProblemAlert problem={adjudicate.error} />
        <DraftFoot
          isKept={isKept}
          isSending={adjudicate.isPending}
          sendLabel={t('adjudicate.send')}
          onDiscard={discard}
          onLater={onClose}
          onSend={send}
        />
      </Stack>
    </Paper>
  );
}
