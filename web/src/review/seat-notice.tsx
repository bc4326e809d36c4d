/** What stands above the claim when somebody holds no seat of it: what happened, that the draft is kept, and one button to go on. */
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { claimsHistoryOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useMe } from '../session/session.js';
import { ProblemAlert } from '../shell/answer.js';
import { Notice } from './notice.js';
import { lastTaker, type Standing } from './seat.js';

interface SeatNoticeProps {
  claim: ClaimView;
  standing: Exclude<Standing, 'held'>;
  hasDraft: boolean;
  busy: boolean;
  problem: Problem | null;
  onTake: () => void;
  onWithdraw: () => void;
}

export function SeatNotice(props: SeatNoticeProps) {
  const { claim, standing, hasDraft, busy, problem, onTake, onWithdraw } = props;
  const { t } = useTranslation(['review', 'terms']);
  const mayTake = claim.actions.includes('take');
  const first = useRef<HTMLDivElement>(null);
  const said = useSaid(props);

  // The form has gone or rests: whoever worked in it goes on at the button.
  useEffect(() => {
    if (standing === 'lost' || standing === 'submitted') {
      first.current?.querySelector<HTMLElement>('button, a')?.focus();
    }
  }, [standing]);

  return (
    <Notice
      title={t(`seat.${standing}.title`)}
      edge={standing === 'lost' ? 'then' : standing === 'submitted' ? 'today' : 'ink-soft'}
      urgent={standing === 'lost' || standing === 'submitted'}
    >
      <Text size="sm">
        {said} {hasDraft && standing !== 'submitted' && t('seat.kept')}
      </Text>
      <ProblemAlert problem={problem} />
      <Group mt="sm" gap="sm" ref={first}>
        {mayTake && (
          <Button size="sm" loading={busy} onClick={onTake} rightSection={<KeyCaps keys="r" />}>
            {standing === 'lost' || hasDraft ? t('seat.goOn') : t('seat.take')}
          </Button>
        )}
        <Button
          size="sm"
          component={Link}
          to="/desk/next"
          variant={mayTake ? 'default' : 'filled'}
          rightSection={<KeyCaps keys="n" />}
        >
          {t('seat.next')}
        </Button>
        {claim.actions.includes('withdraw') && (
          <Button size="sm" variant="default" loading={busy} onClick={onWithdraw}>
            {t('seat.withdraw')}
          </Button>
        )}
        <Anchor component={Link} to={`/desk/claims/${claim.id}`} size="sm">
          {t('seat.story')}
        </Anchor>
      </Group>
    </Notice>
  );
}

function useSaid({ claim, standing }: SeatNoticeProps): string {
  const { t } = useTranslation(['review', 'terms']);
  const { id: me } = useMe();
  const mayTake = claim.actions.includes('take');
  const asks = !mayTake && (standing === 'lost' || standing === 'taken');
  const history = useQuery({ ...claimsHistoryOptions({ path: { id: claim.id } }), enabled: asks });
  const who = history.data ? lastTaker(history.data, me) : null;
  const { seats, state } = claim;
  if (standing === 'closed') return t('seat.closed.hint', { state: t(`terms:state.${state}`) });
  if (standing === 'submitted') {
    return t(claim.actions.includes('withdraw') ? 'seat.submitted.withdrawable' : 'seat.submitted.hint');
  }
  if (mayTake) return t(standing === 'lost' ? 'seat.lost.free' : 'seat.free.hint');
  if (seats.free > 0) return t('seat.taken.others');
  return who ? t('seat.taken.by', { name: who }) : t('seat.taken.hint');
}
