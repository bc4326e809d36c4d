/** The desk's people: who is here, in which roles, and whom to invite. */
import { Button, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Answer } from '../shell/answer.js';
import { AdminPage } from './admin-page.js';
import { useEverybody } from './everybody.js';
import { InvitationsTable } from './invitations-table.js';
import { InviteDialog } from './invite-dialog.js';
import { PeopleTable } from './people-table.js';

export function PeoplePage() {
  const { t } = useTranslation('admin');
  const everybody = useEverybody();
  const [inviting, { open, close }] = useDisclosure(false);
  useShortcuts(t('nav.people'), [{ keys: 'i', label: t('invite.title'), run: open }]);
  return (
    <AdminPage
      title={t('people.title')}
      hint={t('people.hint')}
      actions={<Button onClick={open}>{t('invite.title')}</Button>}
    >
      <Answer of={everybody}>{(people) => <PeopleTable everybody={people} />}</Answer>
      <Stack component="section" gap="sm" mt="lg" aria-labelledby="invitations">
        <Title order={2} size="h4" id="invitations">
          {t('invitations.title')}
        </Title>
        <InvitationsTable />
      </Stack>
      <InviteDialog opened={inviting} onClose={close} />
    </AdminPage>
  );
}
