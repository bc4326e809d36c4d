/** After a change: what came of it, the public page, and the next claim one key away. */
import { Anchor, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimView } from '../api/generated/types.gen.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import type { Done } from './use-publishing.js';

interface OutcomeProps {
  claim: ClaimView;
  done: Done;
  goToNext: () => void;
  isSearching: boolean;
}

export function Outcome({ claim, done, goToNext, isSearching }: OutcomeProps) {
  const { t } = useTranslation('publishing');
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // After the dialog, which gives the focus back to a button that is gone by then.
    const timer = setTimeout(() => next.current?.focus(), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="outcome" bg="var(--card)">
      <div role="status">
        <Title order={2} size="h4" id="outcome">
          {t(`outcome.${done}`)}
        </Title>
      </div>
      <Text c="dimmed" mt={4} mb="md">
        {t(`outcome.${done}Hint`)}{' '}
        {claim.check !== null && (
          <Anchor href={`/checks/${claim.check}`} target="_blank" inherit underline="always">
            {t('publicPage')}
          </Anchor>
        )}
      </Text>
      <Group>
        <Button ref={next} onClick={goToNext} loading={isSearching} rightSection={<KeyCaps keys="o" />}>
          {t('next.open')}
        </Button>
        <Button component={Link} to="/desk/publishing" variant="subtle">
          {t('publication.toList')}
        </Button>
      </Group>
    </Paper>
  );
}
