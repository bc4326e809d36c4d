/** A page for those whose roles allow it; others are told who can help. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { useMay, type Permission } from './session.js';

export function Permitted({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { t } = useTranslation();
  if (useMay(permission)) return children;
  return (
    <Page title={t('state.noRight')}>
      <Empty title={t('state.noRightHint')} />
    </Page>
  );
}
