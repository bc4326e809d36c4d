/** The fields of a verdict: the two judgements, what each rests on, and the searches that were made. */
import { Divider, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { dayInWords } from '../look/times.js';
import { MarkdownField } from '../shell/markdown-field.js';
import { CitedEvidence } from './cited-evidence.js';
import { RatingField } from './rating-field.js';
import { SearchFields } from './search-fields.js';
import type { Missing, VerdictValue } from './verdict-value.js';

interface VerdictFormProps {
  value: VerdictValue;
  onChange: (value: VerdictValue) => void;
  evidence: readonly EvidenceView[];
  /** The day of the article. */
  asOf: string;
  missing?: readonly Missing[];
  problem?: Problem | null;
}

export function VerdictForm({ value, onChange, evidence, asOf, missing = [], problem }: VerdictFormProps) {
  const { t } = useTranslation(['approval', 'terms']);
  const change = (part: Partial<VerdictValue>) => onChange({ ...value, ...part });
  const fault = (field: Missing | 'citesThen') =>
    problem?.fault(field) ??
    (missing.includes(field as Missing) ? t(`verdict.missing.${field as Missing}`) : undefined);
  const knownThen = evidence.filter((item) => item.knownThen);
  const later = evidence.length - knownThen.length;

  return (
    <Stack gap="lg">
      <Stack component="section" gap="sm" aria-labelledby="verdict-then">
        <Title order={3} size="h5" id="verdict-then" c="var(--then)">
          {t('terms:then')} ({dayInWords(asOf)})
        </Title>
        <RatingField
          label={t('verdict.ratingThen')}
          value={value.ratingThen}
          onChange={(ratingThen) => change({ ratingThen })}
          error={fault('ratingThen')}
          none={t('terms:notJudged')}
        />
        <MarkdownField
          label={t('verdict.rationaleThen')}
          value={value.rationaleThen}
          onChange={(rationaleThen) => change({ rationaleThen })}
          error={fault('rationaleThen')}
          required={value.ratingThen !== ''}
        />
        <CitedEvidence
          label={t('verdict.citesThen')}
          hint={later > 0 ? t('verdict.laterLeftOut', { count: later }) : undefined}
          evidence={knownThen}
          chosen={value.citesThen}
          onChange={(citesThen) => change({ citesThen })}
          error={fault('citesThen')}
        />
      </Stack>
      <Divider />
      <Stack component="section" gap="sm" aria-labelledby="verdict-today">
        <Title order={3} size="h5" id="verdict-today" c="var(--today)">
          {t('terms:today')}
        </Title>
        <RatingField
          label={t('verdict.ratingToday')}
          value={value.ratingToday}
          onChange={(ratingToday) => change({ ratingToday })}
          error={fault('ratingToday')}
        />
        <MarkdownField
          label={t('verdict.rationaleToday')}
          value={value.rationaleToday}
          onChange={(rationaleToday) => change({ rationaleToday })}
          error={fault('rationaleToday')}
          required
        />
        <CitedEvidence
          label={t('verdict.citesToday')}
          evidence={evidence}
          chosen={value.citesToday}
          onChange={(citesToday) => change({ citesToday })}
          error={fault('citesToday')}
        />
      </Stack>
      <Divider />
      <SearchFields searches={value.searches} onChange={(searches) => change({ searches })} error={fault('searches')} />
      {evidence.length === 0 && value.searches.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('verdict.noEvidence')}
        </Text>
      )}
    </Stack>
  );
}
