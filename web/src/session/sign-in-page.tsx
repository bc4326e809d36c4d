/** The page to sign in on. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { accountMeQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import type { Me } from '../api/generated/types.gen.js';
import { Entrance } from '../shell/entrance.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const { t } = useTranslation('session');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { back?: string } | null };
  const enter = (me: Me) => {
    queries.clear();
    queries.setQueryData(accountMeQueryKey(), me);
    void navigate(state?.back ?? '/desk', { replace: true });
  };
  return (
    <Entrance title={t('title')} hint={t('hint')}>
      <SignInForm onSignedIn={enter} />
    </Entrance>
  );
}
