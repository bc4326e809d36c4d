/** One of the two judgements: the claim as known then, or as known today: a rating, why, and the evidence that it rests on. */
import { Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '../api/generated/types.gen.js';
import { dayInWords } from '../look/times.js';
import { MarkdownField } from '../shell/markdown-field.js';
import { Cites } from './cites.js';
import type { Judgement, Moment } from './draft.js';
import { RatingScale } from './rating-scale.js';
import css from './review.module.css';
import { SectionTitle } from './section-title.js';

interface MomentSectionProps {
  moment: Moment;
  asOf: string;
  judgement: Judgement;
  evidence: readonly EvidenceView[];
  onChange: (change: Partial<Judgement>) => void;
  fault?: (field: string) => string | undefined;
}

export function MomentSection({ moment, asOf, judgement, evidence, onChange, fault }: MomentSectionProps) {
  const { t } = useTranslation(['review', 'terms']);
  const { rating, rationale, cites } = judgement;
  const [ratingField, rationaleField] =
    moment === 'then' ? (['ratingThen', 'rationaleThen'] as const) : (['ratingToday', 'rationaleToday'] as const);
  const day = dayInWords(asOf);
  return (
    <section
      className={css.moment}
      style={{ '--moment': `var(--${moment})` } as CSSProperties}
      aria-label={t(`terms:${moment}`)}
      data-moment={moment}
      data-section
      tabIndex={-1}
    >
      <SectionTitle keys={moment === 'then' ? 't' : 'h'} colour={`var(--${moment})`}>
        {t(`terms:${moment}`)}
      </SectionTitle>
      <Text size="sm" c="dimmed" mb="sm">
        {t(`${moment}.hint`, { day })}
      </Text>
      <RatingScale
        name={moment}
        label={t(`${moment}.rating`)}
        value={rating}
        onChange={(chosen) => onChange({ rating: chosen })}
        none={moment === 'then' ? t('then.none') : undefined}
      />
      {fault?.(ratingField) && <p className={css.fault}>{fault(ratingField)}</p>}
      <MarkdownField
        label={t(`${moment}.rationale`)}
        value={rationale}
        onChange={(text) => onChange({ rationale: text })}
        error={fault?.(rationaleField)}
        required={moment === 'today' || rating !== null}
      />
      <Cites
        moment={moment}
        asOf={asOf}
        evidence={evidence}
        cites={cites}
        onChange={(ids) => onChange({ cites: ids })}
      />
    </section>
  );
}
