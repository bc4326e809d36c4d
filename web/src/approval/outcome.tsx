/** After a decision: what came of it, and the next claim one key away. */
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ClaimView } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useMay } from '../session/session.js';
import type { Done } from './use-decision.js';

interface OutcomeProps {
  claim: ClaimView;
  done: Done;
  goToNext: () => void;
  isSearching: boolean;
}

export function Outcome({ claim, done, goToNext, isSearching }: OutcomeProps) {
  const { t } = useTranslation(['approval', 'terms']);
  const navigate = useNavigate();
  const next = useRef<HTMLButtonElement>(null);
  const mayPublish = useMay('checks:publish') && claim.actions.includes('publish');
  const publication = `/desk/claims/${claim.id}/publication`;
  useEffect(() => {
    // After the dialog, which gives the focus back to a button that is gone by then.
    const timer = setTimeout(() => next.current?.focus(), 250);
    return () => clearTimeout(timer);
  }, []);
  useShortcuts(t('outcome.keys'), [
    { keys: 'p', label: t('outcome.publish'), run: () => void navigate(publication), disabled: !mayPublish },
  ]);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="outcome" bg="var(--card)">
      <div role="status">
        <Title order={2} size="h4" id="outcome">
          {t(`outcome.${done}`)}
        </Title>
      </div>
      <Text c="dimmed" mt={4} mb="md">
        {t('outcome.now', { state: t(`terms:state.${claim.state}`) })}
      </Text>
      <Group>
        <Button ref={next} onClick={goToNext} loading={isSearching} rightSection={<KeyCaps keys="o" />}>
          {t('next.open')}
        </Button>
        {mayPublish && (
          <Button component={Link} to={publication} variant="default" rightSection={<KeyCaps keys="p" />}>
            {t('outcome.publish')}
          </Button>
        )}
        <Button component={Link} to="/desk/approval" variant="subtle">
          {t('decision.toList')}
        </Button>
      </Group>
    </Paper>
  );
}
