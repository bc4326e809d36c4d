/** Walks a newcomer through the desk, until every step is done or they fold it away. */
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../session/session.js';
import css from './first-steps.module.css';
import { stepsOf, type Step } from './steps.js';
import { useDeskFacts } from './use-desk-facts.js';

export function FirstSteps() {
  const { t } = useTranslation('welcome');
  const facts = useDeskFacts();
  const [folded, fold] = useFolded();
  const list = useId();
  if (!facts) return null;
  const steps = stepsOf(facts);
  const next = steps.find(({ done }) => !done);
  if (!next) return null;
  return (
    <Paper component="section" withBorder p="lg" bg="var(--card)" aria-label={t('steps.title')}>
      <Group justify="space-between" gap="sm">
        <Title order={2} size="h4">
          {t('steps.title')}
        </Title>
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {t('steps.progress', { done: steps.filter(({ done }) => done).length, all: steps.length })}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={!folded}
            aria-controls={list}
            onClick={() => fold(!folded)}
          >
            {folded ? t('steps.unfold') : t('steps.fold')}
          </Button>
        </Group>
      </Group>
      <div id={list} hidden={folded}>
        <Stack component="ol" gap="xs" m={0} mt="md" p={0} className={css.steps}>
          {steps.map((step) => (
            <StepRow key={step.name} step={step} isNext={step === next} />
          ))}
        </Stack>
      </div>
    </Paper>
  );
}

function StepRow({ step: { name, done, to }, isNext }: { step: Step; isNext: boolean }) {
  const { t } = useTranslation('welcome');
  return (
    <li className={css.step} data-done={done || undefined} aria-current={isNext ? 'step' : undefined}>
      <span className={css.tick} aria-hidden>
        {done ? '✓' : ''}
      </span>
      <div className={css.words}>
        <Text fw={isNext ? 650 : 500}>
          {t(`steps.${name}`)}
          {done && <span className={css.hidden}> {t('steps.done')}</span>}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`steps.${name}Hint`)}
        </Text>
      </div>
      <Button component={Link} to={to} size="sm" variant={isNext ? 'filled' : 'default'}>
        {t(`steps.${name}Go`)}
      </Button>
    </li>
  );
}

/** Folded away for one person in one browser. */
function useFolded(): [boolean, (folded: boolean) => void] {
  const key = `hindsight.firstSteps.${useMe().id}`;
  const [folded, set] = useState(() => localStorage.getItem(key) === 'folded');
  return [
    folded,
    (now) => {
      if (now) localStorage.setItem(key, 'folded');
      else localStorage.removeItem(key);
      set(now);
    },
  ];
}
