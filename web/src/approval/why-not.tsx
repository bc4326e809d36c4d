/** Why this person does not decide on the claim, and who does. */
import { Alert, Anchor, Button, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimView } from '../api/generated/types.gen.js';
import { useMe } from '../session/session.js';
import { ProblemAlert } from '../shell/answer.js';
import type { DecisionAtWork } from './use-decision.js';

export function WhyNot({ claim, decision }: { claim: ClaimView; decision: DecisionAtWork }) {
  const { t } = useTranslation(['approval', 'terms', 'shell']);
  const me = useMe();
  const waits = claim.state === 'awaiting_approval' || claim.state === 'disputed';
  const isMine = claim.yours.lease !== null || claim.reviews.some(({ author }) => author.id === me.id);
  if (waits)
    return (
      <Alert color="tide" title={isMine ? t('whyNot.ownReview') : t('whyNot.notYours')}>
        {isMine && <Text size="sm">{t('whyNot.ownReviewHint')}</Text>}
        {claim.actions.includes('withdraw') && <Withdraw decision={decision} />}
      </Alert>
    );
  const { state, article, id } = claim;
  const at = {
    approved: `/desk/claims/${id}/publication`,
    published: `/desk/claims/${id}/publication`,
    retracted: `/desk/claims/${id}/publication`,
    proposed: `/desk/articles/${article.id}/triage?claim=${id}`,
    dismissed: `/desk/articles/${article.id}/triage?claim=${id}`,
    queued: `/desk/claims/${id}`,
  }[state as 'approved'];
  return (
    <Alert color="tide" title={t('whyNot.state', { state: t(`terms:state.${state}`) })}>
      <Text size="sm">
        {claim.approval && `${t('whyNot.decidedBy', { name: claim.approval.by.name })} `}
        {t(`whyNot.${state as 'approved'}`)}{' '}
        <Anchor component={Link} to={at} inherit underline="always">
          {t('whyNot.goThere')}
        </Anchor>
      </Text>
    </Alert>
  );
}

function Withdraw({ decision: { withdraw, target } }: { decision: DecisionAtWork }) {
  const { t } = useTranslation(['approval', 'shell']);
  const ask = () =>
    modals.openConfirmModal({
      title: t('withdraw.ask'),
      children: <Text size="sm">{t('withdraw.hint')}</Text>,
      labels: { confirm: t('withdraw.do'), cancel: t('shell:action.cancel') },
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: () => withdraw.mutate(target),
    });
  return (
    <>
      <Button mt="sm" size="xs" variant="default" onClick={ask} loading={withdraw.isPending}>
        {t('withdraw.do')}
      </Button>
      <ProblemAlert problem={withdraw.error} />
    </>
  );
}
