/** The page to begin the day on: what waits for whoever is signed in, and for a newcomer the first steps. */
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../session/session.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { AdminPart } from './admin-part.js';
import { EditorPart } from './editor-part.js';
import { FirstSteps } from './first-steps.js';
import { ReviewerPart } from './reviewer-part.js';

export function TodayPage() {
  const { t, i18n } = useTranslation('welcome');
  const { permissions } = useMe();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full' }).format(new Date());
  return (
    <Page title={t('title')} hint={day}>
      <Stack gap="xl">
        {permissions.length === 0 && <Empty title={t('noRole')}>{t('noRoleHint')}</Empty>}
        {useMay('claims:read') && <FirstSteps />}
        {useMay('claims:review') && <ReviewerPart />}
        {useMay('claims:edit') && <EditorPart />}
        {useMay('people:manage') && <AdminPart />}
      </Stack>
    </Page>
  );
}
