/** What a page shows while it waits for an answer, and when the answer is a refusal. */
import { Alert, Button, Center, List, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { problemText } from './problem-text.js';

/** Draws `children` of the answer once it is there; before that a sign of waiting, or what went wrong with a way on. */
export function Answer<T>({ of, children }: { of: UseQueryResult<T, Problem>; children: (answer: T) => ReactNode }) {
  const { t } = useTranslation();
  if (of.data !== undefined) return children(of.data);
  if (of.isPending) return <Waiting />;
  return (
    <ProblemAlert problem={of.error} title={t('state.failed')}>
      <Button variant="default" size="xs" onClick={() => of.refetch()}>
        {t('state.again')}
      </Button>
    </ProblemAlert>
  );
}

export function Waiting() {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 4000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Center mih="12rem" role="status">
      <Stack align="center" gap="xs">
        <Loader size="sm" aria-hidden />
        <Text size="sm" c="dimmed">
          {long ? t('state.stillLoading') : t('state.loading')}
        </Text>
      </Stack>
    </Center>
  );
}

/** A refusal: what happened, which fields, and that what was typed is still there. */
export function ProblemAlert({
  problem,
  title,
  children,
}: {
  problem: Problem | null;
  title?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  if (!problem) return null;
  const { errors = [] } = problem.document;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={title ?? t('state.saveFailed')}
    >
      <Text size="sm">{problemText(problem)}</Text>
      {errors.length > 0 && (
        <List size="sm" mt="xs">
          {errors.map(({ pointer, detail }) => (
            <List.Item key={pointer + detail}>{detail}</List.Item>
          ))}
        </List>
      )}
      {children && <div style={{ marginTop: '0.75rem' }}>{children}</div>}
    </Alert>
  );
}
