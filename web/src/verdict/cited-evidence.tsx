/** Which of the evidence a judgement rests on. */
import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '../api/generated/types.gen.js';
import { StanceBadge } from '../claim/badges.js';
import { wordsOfDays } from '../evidence/days-in-words.js';
import { sourceName } from '../evidence/sources.js';

interface CitedEvidenceProps {
  label: string;
  hint?: string;
  evidence: readonly EvidenceView[];
  chosen: readonly number[];
  onChange: (chosen: number[]) => void;
  error?: string;
}

export function CitedEvidence({ label, hint, evidence, chosen, onChange, error }: CitedEvidenceProps) {
  const { t } = useTranslation(['approval', 'terms']);
  return (
    <Checkbox.Group
      label={label}
      description={hint}
      value={chosen.map(String)}
      onChange={(ids) => onChange(ids.map(Number).sort((one, other) => one - other))}
      error={error}
    >
      <Stack gap={6} mt={6}>
        {evidence.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('verdict.nothingToCite')}
          </Text>
        )}
        {evidence.map((item) => (
          <Checkbox
            key={item.id}
            value={String(item.id)}
            label={
              <span>
                <StanceBadge stance={item.stance} /> {sourceName(item)}{' '}
                <Text span size="sm" c="dimmed">
                  {item.publishedOn ? wordsOfDays(item.publishedOn) : t('evidence.undated')}
                  {item.visibility === 'internal' && ` · ${t('evidence.internal')}`}
                </Text>
              </span>
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
