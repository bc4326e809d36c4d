/** An admin's day: who is here, and which invitations nobody has accepted yet. */
import { Anchor, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { invitationsListOptions, peopleNamesOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { ago } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { Part } from './part.js';

export function AdminPart() {
  const { t } = useTranslation('welcome');
  const people = useQuery(peopleNamesOptions());
  const invitations = useQuery(invitationsListOptions({ query: { limit: 200 } }));
  return (
    <Part title={t('admin.title')}>
      <Paper withBorder p="lg" bg="var(--card)">
        <Answer of={people}>
          {(everybody) => (
            <Text fw={600}>{t('admin.people', { count: everybody.filter(({ closed }) => !closed).length })}</Text>
          )}
        </Answer>
        <Answer of={invitations}>
          {({ data }) => {
            const open = data.filter(({ state }) => state === 'open');
            const next = open.toSorted((a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt))[0];
            return (
              <Text size="sm" c="dimmed">
                {next
                  ? t('admin.invitations', { count: open.length, when: ago(next.expiresAt) })
                  : t('admin.noInvitation')}
              </Text>
            );
          }}
        </Answer>
        <Anchor component={Link} to="/desk/admin/people" size="sm" mt="xs" display="inline-block">
          {t('admin.open')}
        </Anchor>
      </Paper>
    </Part>
  );
}
