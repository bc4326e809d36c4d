/** What a correction changes and what readers would see of it, live beside the form. */
import { Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { ProblemAlert, Waiting } from '../shell/answer.js';
import css from './columns.module.css';
import { CorrectionDifferences } from './correction-differences.js';
import { GateList } from './gate-list.js';
import { Previewed } from './previewed.js';
import type { useCorrection } from './use-correction.js';

interface SeenProps {
  correction: ReturnType<typeof useCorrection>;
  claim: ClaimView;
}

export function CorrectionSeen({ correction: { changed, preview }, claim }: SeenProps) {
  const { t } = useTranslation('publishing');
  const [shown, show] = useState('changes');
  return (
    <Stack gap="lg" className={css.beside}>
      <SegmentedControl
        aria-label={t('correct.beside')}
        value={shown}
        onChange={show}
        className={css.choice}
        data={[
          { value: 'changes', label: t('correct.changes') },
          { value: 'preview', label: t('correct.asRead') },
        ]}
      />
      {shown === 'changes' && (
        <Paper withBorder p="lg" bg="var(--card)" component="section" aria-labelledby="changes">
          <Title order={2} size="h4" id="changes" mb="sm">
            {t('correct.changes')}
          </Title>
          <CorrectionDifferences changed={changed} claim={claim} />
        </Paper>
      )}
      {preview === null ? (
        <Text size="sm" c="dimmed">
          {t('correct.noPreview')}
        </Text>
      ) : (
        <>
          <ProblemAlert problem={preview.error} title={t('correct.previewFailed')} />
          {preview.isPending && <Waiting />}
          {preview.data && shown === 'preview' && (
            <Previewed
              document={preview.data.document}
              claimReview={preview.data.claimReview}
              claim={claim}
              title={t('correct.asRead')}
            />
          )}
          {preview.data && <GateList faults={preview.data.gates} claim={claim} wordingIsHere />}
        </>
      )}
    </Stack>
  );
}
