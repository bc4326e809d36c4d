/** One's own account: who one is here, where one is signed in, tokens for programs, the password, how the desk looks. */
import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/session.js';
import { Page } from '../shell/page.js';
import { ChangePassword } from './change-password.js';
import { LookAndLanguage } from './look-and-language.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';

export function AccountPage() {
  const { t } = useTranslation(['account', 'terms']);
  const { name, email, roles } = useMe();
  return (
    <Page title={t('title')} hint={t('hint')}>
      <Stack gap="xl" maw="52rem">
        <Group gap="lg">
          <Text fw={600}>{name}</Text>
          <Text c="dimmed">{email}</Text>
          <Text c="dimmed">{roles.map((role) => t(`terms:role.${role}`)).join(' · ')}</Text>
        </Group>
        <Sessions />
        <ChangePassword />
        <Tokens />
        <LookAndLanguage />
      </Stack>
    </Page>
  );
}
