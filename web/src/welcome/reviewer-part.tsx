/** A reviewer's day: the next claim, one key away, and what they are in the middle of. */
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { queueMineOptions, queueReportOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { QueueReport } from '../api/generated/types.gen.js';
import { OwnClaims } from '../claim/own-claims.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { Answer } from '../shell/answer.js';
import { Part } from './part.js';

export function ReviewerPart() {
  const { t } = useTranslation('welcome');
  const report = useQuery(queueReportOptions());
  const mine = useQuery(queueMineOptions());
  return (
    <Part title={t('reviewer.title')}>
      <Answer of={report}>{(waiting) => <NextClaim {...waiting} />}</Answer>
      <Answer of={mine}>{({ claims }) => <OwnClaims claims={claims} />}</Answer>
    </Part>
  );
}

function NextClaim({ waiting, skippedByYou, takenByOthers }: QueueReport) {
  const { t } = useTranslation('welcome');
  return (
    <Paper withBorder p="lg" bg="var(--card)">
      <Group justify="space-between" gap="md">
        <Stack gap={2}>
          <Text fw={600} size="lg">
            {waiting ? t('reviewer.waiting', { count: waiting }) : t('reviewer.nothing')}
          </Text>
          <Text size="sm" c="dimmed">
            {waiting === 0 && (takenByOthers ? t('reviewer.others', { count: takenByOthers }) : t('reviewer.empty'))}
            {waiting > 0 && skippedByYou > 0 && t('reviewer.skipped', { count: skippedByYou })}
            {waiting > 0 && skippedByYou === 0 && t('reviewer.order')}
          </Text>
        </Stack>
        {waiting > 0 ? (
          <Button component={Link} to="/desk/next" size="md" rightSection={<KeyCaps keys="n" />}>
            {t('reviewer.next')}
          </Button>
        ) : (
          <Button component={Link} to="/desk/queue" variant="default">
            {t('reviewer.queue')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
