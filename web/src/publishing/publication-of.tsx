/** The page of a claim's publication, by the state that the claim is in. */
import { Anchor, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ClaimView } from '../api/generated/types.gen.js';
import { KindBadge, StateBadge } from '../claim/badges.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { Outcome } from './outcome.js';
import { PublicPart } from './public-part.js';
import { ReadyPart } from './ready-part.js';
import { useGoToNextToPublish, usePublishing } from './use-publishing.js';

export function PublicationOf({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation(['publishing', 'terms']);
  const navigate = useNavigate();
  const publishing = usePublishing();
  const next = useGoToNextToPublish(claim.id);
  useShortcuts(t('publication.keys'), [
    { keys: 'u', label: t('publication.toList'), run: () => void navigate('/desk/publishing') },
    { keys: 'v', label: t('publication.toReviews'), run: () => void navigate(`/desk/claims/${claim.id}/approval`) },
    { keys: 'o', label: t('next.open'), run: next.goToNext },
  ]);
  const { state, check } = claim;
  return (
    <Page wide title={claim.text} hint={<Particulars claim={claim} />}>
      <Stack gap="xl" maw="96rem" w="100%" mx="auto" pb="xl">
        {publishing.done && <Outcome key={publishing.done} claim={claim} done={publishing.done} {...next} />}
        {state === 'approved' && <ReadyPart claim={claim} publishing={publishing} />}
        {state !== 'approved' && check === null && (
          <Empty title={t('publication.notYet')}>
            {t('publication.notYetHint', { state: t(`terms:state.${state}`) })}{' '}
            <Anchor component={Link} to={`/desk/claims/${claim.id}/approval`} inherit underline="always">
              {t('publication.toReviews')}
            </Anchor>
          </Empty>
        )}
        {check !== null && <PublicPart claim={claim} check={check} publishing={publishing} />}
      </Stack>
    </Page>
  );
}

function Particulars({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('publishing');
  const { id, state, kind, article, approval } = claim;
  return (
    <Group gap="xs" component="span">
      <StateBadge state={state} />
      <KindBadge kind={kind} />
      <Anchor component={Link} to={`/desk/articles/${article.id}`} inherit underline="always">
        {article.title}
      </Anchor>
      {approval && <span>{t('publication.approvedBy', { name: approval.by.name })}</span>}
      <Anchor component={Link} to={`/desk/claims/${id}/approval`} inherit underline="always">
        {t('publication.toReviews')}
      </Anchor>
    </Group>
  );
}
