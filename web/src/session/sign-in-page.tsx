/** The page to sign in on. */
import { Container, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { accountMeQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import type { Me } from '../api/generated/types.gen.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const { t } = useTranslation('session');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { back?: string } | null };
  useEffect(() => {
    document.title = `${t('signIn')} · Hindsight`;
  }, [t]);
  const enter = (me: Me) => {
    queries.clear();
    queries.setQueryData(accountMeQueryKey(), me);
    void navigate(state?.back ?? '/desk', { replace: true });
  };
  return (
    <Container size={420} py="15vh" component="main">
      <Stack>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{t('hint')}</Text>
        <Paper withBorder p="lg" bg="var(--card)">
          <SignInForm onSignedIn={enter} />
        </Paper>
      </Stack>
    </Container>
  );
}
