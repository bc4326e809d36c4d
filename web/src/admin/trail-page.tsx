/** To come. */
import { useTranslation } from 'react-i18next';
import { Page } from '../shell/page.js';

export function TrailPage() {
  const { t } = useTranslation();
  return <Page title={t('nav.home')}>{null}</Page>;
}
