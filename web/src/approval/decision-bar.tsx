/** What an editor may do to the claim now: approve, return, adjudicate; or why they may not, and what comes next. */
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Adjudication } from './adjudication.js';
import { ApproveDialog } from './approve-dialog.js';
import { useGoToNext } from './go-to-next.js';
import { Outcome } from './outcome.js';
import { ReturnDialog } from './return-dialog.js';
import { mayDecide } from './use-waiting.js';
import { useDecision } from './use-decision.js';
import { WhyNot } from './why-not.js';

export function DecisionBar({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('approval');
  const decision = useDecision(claim);
  const { goToNext, isSearching } = useGoToNext(claim.id);
  const [approving, approval] = useDisclosure(false);
  const [returning, returned] = useDisclosure(false);
  const [adjudicating, adjudication] = useDisclosure(false);
  const may = (action: ClaimView['actions'][number]) => claim.actions.includes(action) && decision.done === null;
  const buttons = [
    { action: 'approve', keys: 'a', run: approval.open, variant: 'filled' },
    { action: 'adjudicate', keys: 'd', run: adjudication.open, variant: 'filled' },
    { action: 'return', keys: 'r', run: returned.open, variant: 'default' },
  ] as const;
  useShortcuts(t('decision.title'), [
    ...buttons.map(({ action, keys, run }) => ({ keys, label: t(`do.${action}`), run, disabled: !may(action) })),
    { keys: 'o', label: t('next.open'), run: goToNext },
  ]);

  if (decision.done) return <Outcome claim={claim} done={decision.done} {...{ goToNext, isSearching }} />;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="decide" bg="var(--card)">
      <Stack gap="md">
        <Title order={2} size="h4" id="decide">
          {t('decision.title')}
        </Title>
        {decision.hasMoved && (
          <Alert color="yellow" role="status" title={t('moved.title')}>
            <Text size="sm" mb="xs">
              {t('moved.hint')}
            </Text>
            <Button size="xs" variant="default" onClick={decision.seeNewest}>
              {t('moved.goOn')}
            </Button>
          </Alert>
        )}
        {!mayDecide(claim) && <WhyNot claim={claim} decision={decision} />}
        <Group gap="sm">
          {buttons
            .filter(({ action }) => may(action))
            .map(({ action, keys, run, variant }) => (
              <Button key={action} variant={variant} onClick={run} rightSection={<KeyCaps keys={keys} />}>
                {t(`do.${action}`)}
              </Button>
            ))}
          <Button variant="subtle" onClick={goToNext} loading={isSearching} rightSection={<KeyCaps keys="o" />}>
            {t('next.open')}
          </Button>
        </Group>
        {adjudicating && may('adjudicate') && (
          <Adjudication claim={claim} decision={decision} onClose={adjudication.close} />
        )}
      </Stack>
      <ApproveDialog claim={claim} decision={decision} opened={approving && may('approve')} onClose={approval.close} />
      <ReturnDialog claim={claim} decision={decision} opened={returning && may('return')} onClose={returned.close} />
    </Paper>
  );
}
