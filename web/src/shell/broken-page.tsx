/** What stands where a page broke, or where there is none. */
import { Anchor, Button, Group } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, isRouteErrorResponse, useRouteError } from 'react-router';
import { Empty } from './empty.js';
import { Page } from './page.js';

export function BrokenPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  useEffect(() => reportError(error), [error]);
  if (isRouteErrorResponse(error) && error.status === 404) return <UnknownPage />;
  return (
    <Page title={t('state.crashed')}>
      <Empty title={t('state.crashedHint')}>
        <Group mt="sm">
          <Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>
          <Anchor href="/desk">{t('state.home')}</Anchor>
        </Group>
      </Empty>
    </Page>
  );
}

export function UnknownPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('state.unknownPage')}>
      <Empty title={t('state.unknownPageHint')}>
        <Anchor component={Link} to="/desk">
          {t('state.home')}
        </Anchor>
      </Empty>
    </Page>
  );
}
