/** How the desk works: its name, how many reviews a claim gets, which claims need no editor's choice, where readers write to. */
import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { auditListOptions, deskSettingsOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { ago } from '../look/times.js';
import { useMay } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { AdminPage } from './admin-page.js';
import { EventChanges } from './event-changes.js';
import { SettingsForm } from './settings-form.js';

export function SettingsPage() {
  const { t } = useTranslation('admin');
  const settings = useQuery(deskSettingsOptions());
  return (
    <AdminPage title={t('settings.title')} hint={t('settings.hint')}>
      <Answer of={settings}>{(newest) => <SettingsForm newest={newest} />}</Answer>
      {useMay('audit:read') && <SettingsHistory />}
    </AdminPage>
  );
}

function SettingsHistory() {
  const { t } = useTranslation('admin');
  const query = { chain: 'desk', action: 'settings_changed', order: 'newest', limit: 20 } as const;
  const events = useQuery(auditListOptions({ query }));
  return (
    <Stack component="section" gap="sm" mt="lg" aria-labelledby="history">
      <Title order={2} size="h4" id="history">
        {t('settings.history')}
      </Title>
      <Answer of={events}>
        {({ data }) =>
          data.length ? (
            <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {data.map((event) => (
                <li key={event.id} style={{ padding: '0.5rem 0', borderTop: '1px solid var(--line)' }}>
                  <strong>{event.actor?.name ?? t('desk')}</strong>, {ago(event.at)}
                  <EventChanges event={event} />
                </li>
              ))}
            </ol>
          ) : (
            <Empty title={t('settings.noHistory')} />
          )
        }
      </Answer>
    </Stack>
  );
}
