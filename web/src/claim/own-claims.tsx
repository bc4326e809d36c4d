/** The claims that a reviewer is in the middle of: why each is here, and the way back into it. */
import { Anchor, Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OwnClaim } from '../api/generated/types.gen.js';
import { ago, moment } from '../look/times.js';
import { spoken } from '../wording/wording.js';

export function OwnClaims({ claims }: { claims: readonly OwnClaim[] }) {
  const { t } = useTranslation('welcome');
  const label = useId();
  if (claims.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('mine.none')}
      </Text>
    );
  return (
    <>
      <Text size="sm" fw={600} id={label} mt="xs">
        {t('mine.label')}
      </Text>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-labelledby={label}>
        {claims.map((own) => (
          <Paper component="li" key={own.claim.id} withBorder p="md" bg="var(--card)">
            <OwnRow {...own} />
          </Paper>
        ))}
      </Stack>
    </>
  );
}

function OwnRow({ claim, heldUntil, draftSavedAt, returned }: OwnClaim) {
  const { t } = useTranslation(['welcome', 'terms']);
  const reason = returned ? t(`terms:return.${returned.reason as 'weak_evidence'}`) : '';
  return (
    <Stack gap={4}>
      <Anchor component={Link} to={`/desk/claims/${claim.id}/review`} className="reading" c="var(--ink)">
        {claim.text}
      </Anchor>
      {returned && (
        <Text size="sm">
          <b>{t('mine.returned', { reason })}</b> <q>{returned.note}</q>
        </Text>
      )}
      <Group gap="sm">
        {heldUntil && <Badge tt="none">{t('mine.held', { time: clock(heldUntil) })}</Badge>}
        {draftSavedAt && (
          <Text size="sm" c="dimmed" title={moment(draftSavedAt)}>
            {t('mine.draft', { when: ago(draftSavedAt) })}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {claim.articleTitle}
        </Text>
      </Group>
    </Stack>
  );
}

/** The lease ends today, within minutes. */
function clock(time: string): string {
  return new Intl.DateTimeFormat(spoken(), { timeStyle: 'short' }).format(new Date(time));
}
