/** Invitations and what became of them, the newest first. */
import { Button, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  invitationsListInfiniteOptions,
  invitationsWithdrawMutation,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { InvitationView } from '../api/generated/types.gen.js';
import { ago, moment } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { tell, tellProblem } from '../shell/notices.js';
import { RecordTable, type Column } from '../shell/record-table.js';

export function InvitationsTable() {
  const { t } = useTranslation(['admin', 'terms', 'shell']);
  const withdraw = useWithdrawing();
  const invitations = useInfiniteQuery({
    ...invitationsListInfiniteOptions({ query: { limit: 50 } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
  const columns: Column<InvitationView>[] = [
    { title: t('invitations.for'), names: true, cell: ({ email }) => email ?? t('invitations.anybody') },
    { title: t('roles.label'), cell: ({ roles }) => roles.map((role) => t(`terms:role.${role}`)).join(', ') },
    {
      title: t('invitations.by'),
      cell: ({ invitedBy, createdAt }) => `${invitedBy?.name ?? t('desk')}, ${ago(createdAt)}`,
    },
    { title: t('invitations.state'), cell: (invitation) => <State invitation={invitation} /> },
    {
      title: t('people.actions'),
      quiet: true,
      cell: (invitation) =>
        invitation.state === 'open' && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => withdraw(invitation)}
            aria-label={`${t('invitations.withdraw')}: ${invitation.email ?? t('invitations.anybody')}`}
          >
            {t('invitations.withdraw')}
          </Button>
        ),
    },
  ];
  return (
    <Answer of={invitations}>
      {({ pages }) => {
        const rows = pages.flatMap(({ data }) => data);
        if (!rows.length) return <Empty title={t('invitations.none')}>{t('invitations.noneHint')}</Empty>;
        return (
          <Stack align="flex-start">
            <RecordTable label={t('invitations.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
            {invitations.hasNextPage && (
              <Button
                variant="default"
                loading={invitations.isFetchingNextPage}
                onClick={() => void invitations.fetchNextPage()}
              >
                {t('shell:state.more')}
              </Button>
            )}
          </Stack>
        );
      }}
    </Answer>
  );
}

function State({ invitation: { state, acceptedBy, expiresAt } }: { invitation: InvitationView }) {
  const { t } = useTranslation('admin');
  const words = {
    open: () => t('invitations.open', { until: moment(expiresAt) }),
    accepted: () => t('invitations.accepted', { name: acceptedBy?.name ?? '' }),
    withdrawn: () => t('invitations.withdrawn'),
    expired: () => t('invitations.expired', { at: moment(expiresAt) }),
  };
  return (
    <Text size="sm" c={state === 'open' ? undefined : 'dimmed'}>
      {words[state]()}
    </Text>
  );
}

function useWithdrawing(): (invitation: InvitationView) => void {
  const { t } = useTranslation(['admin', 'shell']);
  const queries = useQueryClient();
  const withdraw = useMutation({
    ...invitationsWithdrawMutation(),
    onSuccess: () => tell(t('invitations.withdrawnNow')),
    onError: tellProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: [{ _id: 'invitationsList' }] }),
  });
  return ({ id, email }) =>
    modals.openConfirmModal({
      title: t('invitations.withdrawTitle'),
      children: <Text size="sm">{t('invitations.withdrawHint', { whom: email ?? t('invitations.anybody') })}</Text>,
      labels: { confirm: t('invitations.withdraw'), cancel: t('shell:action.cancel') },
      confirmProps: { color: 'red.9' },
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: () => withdraw.mutate({ path: { id } }),
    });
}
