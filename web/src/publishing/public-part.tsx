/** What is public of a claim now: the page, its history, and what may be done to it. */
import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { CheckDocumentView, ClaimView, RevisionSummary, TombstoneView } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useMe } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import css from './columns.module.css';
import { Correction } from './correction-form.js';
import { Previewed } from './previewed.js';
import { PublicTombstone } from './public-parts.js';
import { ReopenDialog } from './reopen-dialog.js';
import { RetractDialog } from './retract-dialog.js';
import { RevisionList } from './revision-list.js';
import { isStanding, useClaimReview, useRevision, useRevisions, type PublishingAtWork } from './use-publishing.js';

interface PartProps {
  claim: ClaimView;
  check: number;
  publishing: PublishingAtWork;
}

export function PublicPart(props: PartProps) {
  const revisions = useRevisions(props.claim, props.check);
  const standing = useRevision(props.check, revisions.data?.at(-1)?.number);
  return (
    <Answer of={revisions}>
      {(all) => (
        <Answer of={standing}>{(document) => <WhatIsPublic {...props} revisions={all} document={document} />}</Answer>
      )}
    </Answer>
  );
}

interface PublicProps extends PartProps {
  revisions: readonly RevisionSummary[];
  document: CheckDocumentView | TombstoneView;
}

function WhatIsPublic({ claim, check, publishing, revisions, document }: PublicProps) {
  const { t } = useTranslation('publishing');
  const [correcting, correction] = useDisclosure(false);
  const [retracting, retraction] = useDisclosure(false);
  const [reopening, reopened] = useDisclosure(false);
  const may = (action: ClaimView['actions'][number]) => claim.actions.includes(action);
  const version = revisions.at(-1)?.number ?? 0;
  const { data: claimReview } = useClaimReview(document);
  const buttons = [
    { action: 'correct', keys: 'c', run: correction.open, colour: undefined },
    { action: 'reopen', keys: 'r', run: reopened.open, colour: undefined },
    { action: 'retract', keys: 't', run: retraction.open, colour: 'red' },
  ] as const;
  useShortcuts(t('standing.title'), [
    ...buttons.map(({ action, keys, run }) => ({ keys, label: t(`do.${action}`), run, disabled: !may(action) })),
  ]);
  if (correcting && may('correct') && isStanding(document)) {
    const props = { claim, check, version, publishing, onClose: correction.close };
    return <Correction {...props} />;
  }
  // Before the next publication the page to look at is the one to come.
  const isReplaced = claim.state === 'approved';
  return (
    <div className={isReplaced ? undefined : css.columns}>
      {isReplaced ? null : isStanding(document) ? (
        <Previewed
          document={document}
          claimReview={claimReview as object | undefined}
          claim={claim}
          title={t('preview.public')}
        />
      ) : (
        <Stack component="section" gap="md" aria-labelledby="tombstone">
          <Title order={2} size="h4" id="tombstone">
            {t('preview.tombstone')}
          </Title>
          <PublicTombstone document={document} />
        </Stack>
      )}
      <Stack gap="lg" className={css.side}>
        <section aria-labelledby="standing">
          <Title order={2} size="h4" id="standing" mb="xs">
            {t('standing.title')}
          </Title>
          <Standing claim={claim} document={document} />
          <Group mt="md" gap="sm">
            {buttons
              .filter(({ action }) => may(action))
              .map(({ action, keys, run, colour }, at) => (
                <Button
                  key={action}
                  onClick={run}
                  variant={at === 0 ? 'filled' : 'default'}
                  c={at > 0 && colour ? 'var(--contradicts)' : undefined}
                  rightSection={<KeyCaps keys={keys} />}
                >
                  {t(`do.${action}`)}
                </Button>
              ))}
          </Group>
        </section>
        <RevisionList check={check} revisions={revisions} />
      </Stack>
      <RetractDialog {...{ claim, check, version, publishing }} opened={retracting} onClose={retraction.close} />
      <ReopenDialog {...{ claim, publishing }} opened={reopening} onClose={reopened.close} />
    </div>
  );
}

function Standing({ claim, document }: Pick<PublicProps, 'claim' | 'document'>) {
  const { t } = useTranslation(['publishing', 'terms']);
  const me = useMe();
  const isMine = claim.reviews.some(({ author, givenAs }) => author.id === me.id && givenAs === 'review');
  const mayNotCorrect = claim.state === 'published' && !claim.actions.includes('correct');
  return (
    <Stack gap="sm">
      <Text size="sm">
        {isStanding(document) ? t('standing.public') : t('standing.retracted')}{' '}
        <Anchor href={`/checks/${document.id}`} target="_blank" inherit underline="always">
          {t('publicPage')}
        </Anchor>
      </Text>
      {claim.state !== 'published' && claim.state !== 'retracted' && (
        <Alert color="tide" title={t('standing.again', { state: t(`terms:state.${claim.state}`) })}>
          {isStanding(document) ? t('standing.staysUp') : t('standing.staysDown')}
        </Alert>
      )}
      {mayNotCorrect && (
        <Alert color="tide" title={isMine ? t('standing.ownReview') : t('standing.notYours')}>
          {isMine && t('standing.ownReviewHint')}
        </Alert>
      )}
    </Stack>
  );
}
