/** The seats of a claim as signs: full for a review that is in, half for one being written, empty for a free one. */
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';

export function Seats({ seats }: Pick<ClaimView, 'seats'>) {
  const { t } = useTranslation('claim');
  const { wanted, submitted, leased } = seats;
  if (wanted === 0) return null;
  const label = t('seats', { wanted, submitted, leased });
  return (
    <svg width={wanted * 15} height="14" role="img" aria-label={label} style={{ flex: 'none', color: 'var(--today)' }}>
      <title>{label}</title>
      {Array.from({ length: wanted }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a seat has nothing but its place
        <g key={at} transform={`translate(${at * 15 + 7} 7)`}>
          <circle r="5" fill={at < submitted ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
          {at >= submitted && at < submitted + leased && <path d="M0-5A5 5 0 0 0 0 5Z" fill="currentColor" />}
        </g>
      ))}
    </svg>
  );
}
