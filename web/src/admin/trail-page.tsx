/** The audit trail: everything that happened, who did it and why, and the proof that nothing of it was changed. */
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AdminPage } from './admin-page.js';
import { TrailFilters } from './trail-filters.js';
import { TrailList } from './trail-list.js';
import { addressOf, filtersOf, queryOf } from './trail-query.js';
import { TrailVerification } from './trail-verification.js';

export function TrailPage() {
  const { t } = useTranslation('admin');
  const [address, setAddress] = useSearchParams();
  const filters = filtersOf(address);
  return (
    <AdminPage title={t('trail.title')} hint={t('trail.hint')}>
      <TrailVerification />
      <TrailFilters filters={filters} onChange={(changed) => setAddress(addressOf(changed), { replace: true })} />
      <TrailList query={queryOf(filters)} />
    </AdminPage>
  );
}
