/** Why a sentence has no claim, in the reader's language; a code that the catalogue does not know comes with the desk's own words. */
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SentenceView } from '../api/generated/types.gen.js';

export function useGapReason(): (gap: SentenceView) => string {
  const { t } = useTranslation('triage');
  return ({ noClaim }) => {
    if (!noClaim) return t('gaps.uncovered');
    const key = `noClaim.${noClaim.code}` as 'noClaim.furniture';
    return i18next.exists(`triage:${key}`) ? t(key) : noClaim.explanation;
  };
}
