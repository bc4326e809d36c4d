/** Goes to the next claim that you may decide, or says that there is none. */
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { tell, tellProblem } from '../shell/notices.js';
import { useNextToDecide } from './use-waiting.js';

export function useGoToNext(except?: number): { goToNext: () => void; isSearching: boolean } {
  const { t } = useTranslation('approval');
  const navigate = useNavigate();
  const find = useNextToDecide();
  const { mutate, isPending } = useMutation({
    mutationFn: () => find(except),
    onSuccess: (id) => (id === null ? tell(t('next.none')) : void navigate(`/desk/claims/${id}/approval`)),
    onError: tellProblem,
  });
  return { goToNext: mutate, isSearching: isPending };
}
