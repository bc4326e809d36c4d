/** The page that a reviewer lives in: the article beside the claim, the evidence, the two judgements. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { ReviewDesk } from './review-desk.js';

export function ReviewPage() {
  const { t } = useTranslation();
  const id = Number(useParams().id);
  const claim = useQuery({ ...claimsReadOptions({ path: { id } }), enabled: Number.isSafeInteger(id) });
  if (!Number.isSafeInteger(id)) return <Empty title={t('state.unknownPage')} />;
  return <Answer of={claim}>{(found) => <ReviewDesk key={found.id} claim={found} />}</Answer>;
}
