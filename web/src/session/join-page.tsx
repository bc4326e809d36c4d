/**
 * The page behind an invitation's link. The link's last part is a secret: it goes to the desk in a body, never in an address,
 * and out of the browser's history once it was used.
 */
import { Anchor, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { accountMeQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import { invitationsOpen } from '../api/generated/sdk.gen.js';
import type { Me, OpenInvitation } from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { moment } from '../look/times.js';
import { ProblemAlert, Waiting } from '../shell/answer.js';
import { Entrance } from '../shell/entrance.js';
import { JoinForm } from './join-form.js';

export function JoinPage() {
  const { t } = useTranslation('session');
  const { secret = '' } = useParams();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const invitation = useQuery({
    queryKey: ['invitation', secret],
    queryFn: async ({ signal }) => (await invitationsOpen({ body: { secret }, signal, throwOnError: true })).data,
    staleTime: Infinity,
    gcTime: 0,
  });
  const enter = (me: Me) => {
    // All but the invitation: it is still on the page, and would be asked for again.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'invitation' });
    queries.setQueryData(accountMeQueryKey(), me);
    void navigate('/desk', { replace: true });
  };

  if (invitation.data)
    return (
      <Entrance title={t('joinTitle')} hint={<InvitedAs {...invitation.data} />}>
        <JoinForm secret={secret} bound={invitation.data.email} onJoined={enter} />
      </Entrance>
    );
  return (
    <Entrance title={t('joinTitle')}>
      {invitation.isPending ? <Waiting /> : <DeadLink problem={invitation.error} />}
    </Entrance>
  );
}

function InvitedAs({ roles, invitedBy, expiresAt }: OpenInvitation) {
  const { t, i18n } = useTranslation(['session', 'terms']);
  const listed = new Intl.ListFormat(i18n.language).format(roles.map((role) => t(`terms:role.${role}`)));
  const until = t('joinUntil', { time: moment(expiresAt) });
  return (
    <>
      <Text c="var(--ink)" fw={600}>
        {invitedBy ? t('invitedBy', { name: invitedBy.name, roles: listed }) : t('invitedByDesk', { roles: listed })}
      </Text>
      <Text size="sm">{until}</Text>
    </>
  );
}

/** Why the link leads nowhere, and what whoever followed it can do. */
function DeadLink({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('session');
  const accepted = problem?.document.state === 'accepted';
  return (
    <>
      <ProblemAlert problem={problem} title={t('deadLink')} />
      <Text size="sm" mt="md">
        {accepted ? t('deadLinkUsed') : t('deadLinkAsk')}{' '}
        <Anchor component={Link} to="/desk/sign-in" inherit underline="always">
          {t('toSignIn')}
        </Anchor>
      </Text>
    </>
  );
}
