/** What the splitter proposed, beside what an editor makes of it. */
import { Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { daysInWords } from '../look/times.js';

interface Proposed {
  text?: string;
  speaker?: string | null;
  from?: string | null;
  to?: string | null;
}

export function Proposal({ claim }: { claim: number }) {
  const { t } = useTranslation(['triage', 'terms']);
  const { data } = useQuery(claimsReadOptions({ path: { id: claim } }));
  const proposal = data?.proposal as Proposed | null | undefined;
  if (!proposal) return null;
  const { text, speaker, from, to } = proposal;
  return (
    <Paper p="sm" withBorder bg="transparent">
      <Text size="xs" c="dimmed" fw={600}>
        {t('panel.proposal')}
      </Text>
      <Text className="reading" size="sm">
        {text}
      </Text>
      <Text size="xs" c="dimmed">
        {[speaker ?? t('terms:article'), daysInWords(from ?? null, to ?? null)].filter(Boolean).join(' · ')}
      </Text>
    </Paper>
  );
}
