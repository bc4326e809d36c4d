/** The evidence for the claim and against it in two columns, what gives context below, and all of it in time. */
import { Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { EvidenceTimeline } from '../evidence/evidence-timeline.js';
import { Empty } from '../shell/empty.js';
import { inOrder } from './reviews.js';
import css from './decision.module.css';

export function EvidenceSides({ claim, partRef }: { claim: ClaimView; partRef?: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation('approval');
  const evidence = useMemo(() => inOrder(claim.evidence), [claim.evidence]);
  const on = (stance: ClaimView['evidence'][number]['stance']) => evidence.filter((item) => item.stance === stance);
  const context = on('contextualizes');
  return (
    <Stack component="section" aria-labelledby="evidence" gap="md" ref={partRef} tabIndex={-1}>
      <Title order={2} size="h4" id="evidence">
        {t('evidence.title')}
      </Title>
      {evidence.length === 0 ? (
        <Empty title={claim.hidden.evidence > 0 ? t('evidence.notShown') : t('evidence.none')}>
          {claim.hidden.evidence > 0 ? t('evidence.hidden', { count: claim.hidden.evidence }) : t('evidence.noneHint')}
        </Empty>
      ) : (
        <>
          <div className={css.sides}>
            {(['supports', 'contradicts'] as const).map((stance) => (
              <section key={stance} aria-labelledby={`evidence-${stance}`}>
                <Title order={3} size="h6" mb="xs" id={`evidence-${stance}`} c={`var(--${stance})`}>
                  {t(`evidence.${stance}`, { count: on(stance).length })}
                </Title>
                {on(stance).length > 0 ? (
                  <EvidenceList
                    evidence={on(stance)}
                    among={evidence}
                    withPeople
                    label={t(`evidence.${stance}`, { count: on(stance).length })}
                  />
                ) : (
                  <Text c="dimmed" size="sm">
                    {t('evidence.nothing')}
                  </Text>
                )}
              </section>
            ))}
          </div>
          {context.length > 0 && (
            <section aria-labelledby="evidence-context">
              <Title order={3} size="h6" mb="xs" id="evidence-context" c="var(--contextualizes)">
                {t('evidence.contextualizes', { count: context.length })}
              </Title>
              <EvidenceList
                evidence={context}
                among={evidence}
                withPeople
                label={t('evidence.contextualizes', { count: context.length })}
              />
            </section>
          )}
          <Paper withBorder p="md" bg="var(--card)">
            <EvidenceTimeline evidence={evidence} asOf={claim.asOf} />
          </Paper>
        </>
      )}
    </Stack>
  );
}
