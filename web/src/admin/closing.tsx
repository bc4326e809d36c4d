/** Closing and reopening accounts: what will happen is said before it does. */
import { List, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import type { PersonView } from '../api/generated/types.gen.js';
import { tell, tellProblem } from '../shell/notices.js';
import { useChangePerson } from './everybody.js';

/** Gives what asks whether the account shall be closed, or reopened where it is closed. */
export function useClosing(): (person: PersonView) => void {
  const { t } = useTranslation(['admin', 'shell']);
  const change = useChangePerson(({ name, closedAt }) =>
    tell(closedAt === null ? t('people.reopened', { name }) : t('people.closed', { name })),
  );
  return ({ id, name, version, closedAt }) => {
    const closes = closedAt === null;
    const turn = () =>
      change.mutate({ path: { id }, headers: seen(version), body: { closed: closes } }, { onError: tellProblem });
    modals.openConfirmModal({
      title: t(closes ? 'people.closeTitle' : 'people.reopenTitle', { name }),
      children: closes ? <WhatClosingDoes /> : <Text size="sm">{t('people.reopenHint')}</Text>,
      labels: { confirm: t(closes ? 'people.close' : 'people.reopen'), cancel: t('shell:action.cancel') },
      confirmProps: closes ? { color: 'red.9' } : {},
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: turn,
    });
  };
}

function WhatClosingDoes() {
  const { t } = useTranslation('admin');
  return (
    <Stack gap="xs">
      <Text size="sm">{t('people.closeHint')}</Text>
      <List size="sm" spacing={4}>
        <List.Item>{t('people.closeSessions')}</List.Item>
        <List.Item>{t('people.closeLeases')}</List.Item>
        <List.Item>{t('people.closeInvitations')}</List.Item>
        <List.Item>{t('people.closeKept')}</List.Item>
      </List>
    </Stack>
  );
}
