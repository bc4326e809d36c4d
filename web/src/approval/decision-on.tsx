/** The page of a decision, once the claim is there. */
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ClaimView } from '../api/generated/types.gen.js';
import { KindBadge, StateBadge } from '../claim/badges.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { daysInWords, lasting } from '../look/times.js';
import { Page } from '../shell/page.js';
import css from './decision.module.css';
import { DecisionBar } from './decision-bar.js';
import { EvidenceSides } from './evidence-sides.js';
import { PassageInArticle } from './passage-in-article.js';
import { Reviews } from './reviews.js';
import { StoryPart } from './story-part.js';
import { secondsSince } from './waiting-row.js';

export function DecisionOn({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('approval');
  const navigate = useNavigate();
  const evidencePart = useRef<HTMLDivElement>(null);
  useShortcuts(t('decision.keys'), [
    { keys: 'e', label: t('decision.toEvidence'), run: () => reach(evidencePart.current) },
    { keys: 'u', label: t('decision.toList'), run: () => void navigate('/desk/approval') },
    {
      keys: 'm',
      label: t('decision.reword'),
      run: () => void navigate(rewordingPlace(claim)),
      disabled: !claim.actions.includes('reword'),
    },
  ]);

  return (
    <Page wide title={claim.text} hint={<Particulars claim={claim} />}>
      <Stack gap="xl" maw="96rem" w="100%" mx="auto" pb="xl">
        <div className={css.before}>
          <PassageInArticle claim={claim} />
          <StoryPart claim={claim} />
        </div>
        <Reviews claim={claim} />
        <EvidenceSides claim={claim} partRef={evidencePart} />
        <DecisionBar claim={claim} />
      </Stack>
    </Page>
  );
}

function Particulars({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation(['approval', 'terms']);
  const { state, stateSince, kind, speaker, about, actions } = claim;
  const days = daysInWords(about.from, about.to);
  return (
    <Group gap="xs" component="span">
      <StateBadge state={state} />
      <KindBadge kind={kind} />
      <span>{t('decision.speaker', { name: speaker ?? t('terms:article') })}</span>
      {days && <span>{t('decision.about', { days })}</span>}
      <span>{t('decision.since', { time: lasting(secondsSince(stateSince)) })}</span>
      {actions.includes('reword') && (
        <Anchor component={Link} to={rewordingPlace(claim)} inherit underline="always">
          {t('decision.reword')}
        </Anchor>
      )}
      <Text span size="sm" c="dimmed">
        {t('decision.number', { id: claim.id })}
      </Text>
    </Group>
  );
}

/** Rewording is done where the whole article is at hand. */
export function rewordingPlace({ id, article }: ClaimView): string {
  return `/desk/articles/${article.id}/triage?claim=${id}`;
}

function reach(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
