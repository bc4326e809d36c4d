/** The article beside the work: like a newspaper page, the claim marked and in sight, the others faint. */
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { ArticleHead } from '../article/article-head.js';
import { ArticleText } from '../article/article-text.js';
import { useArticle, useArticleText, useClaimsOf, useSentences } from '../article/whole-article.js';
import { Answer } from '../shell/answer.js';
import css from './review.module.css';

const noSentences: [] = [];

export function ArticlePane({ claim, away }: { claim: ClaimView; away: boolean }) {
  const { t } = useTranslation('review');
  const { id } = claim.article;
  const article = useArticle(id);
  const text = useArticleText(id);
  const sentences = useSentences(id, article.data?.splitState === 'split');
  const { claims } = useClaimsOf(id);
  return (
    <section
      id="article"
      className={away ? `${css.article} ${css.away}` : css.article}
      aria-label={t('article', { title: claim.article.title })}
      tabIndex={-1}
    >
      <ArticleHead article={article.data ?? claim.article} />
      <Answer of={text}>
        {(words) => (
          <ArticleText
            text={words}
            language={claim.article.language}
            sentences={sentences.data?.sentences ?? noSentences}
            claims={claims.length > 0 ? claims : markOf(claim)}
            current={claim.id}
          />
        )}
      </Answer>
    </section>
  );
}

/** Until all claims are there, the one at hand is marked alone. */
function markOf({ id, span, speaker }: ClaimView) {
  return [{ id, start: span.start, end: span.end, speaker }] as unknown as Parameters<typeof ArticleText>[0]['claims'];
}
