/** The whole-article map: the article with its claims by state, the text drawn small beside it, its claims, its particulars. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { SplittingProgress } from '../article/splitting-progress.js';
import { useSplitting } from '../article/use-splitting.js';
import { useArticleText, useClaimsOf, useSentences } from '../article/whole-article.js';
import { dayInWords } from '../look/times.js';
import { useMay } from '../session/session.js';
import { Answer, ProblemAlert } from '../shell/answer.js';
import { Page } from '../shell/page.js';
import { ArticleMap } from './article-map.js';

export function ArticlePage() {
  const { t } = useTranslation('articles');
  const id = Number(useParams().id);
  const article = useSplitting(id);
  const text = useArticleText(id);
  const sentences = useSentences(id, article.data?.splitState === 'split');
  const { claims, error } = useClaimsOf(id);
  const edits = useMay('claims:edit');

  return (
    <Answer of={article}>
      {(found) => {
        const proposed = found.claims.proposed ?? 0;
        return (
          <Page
            wide
            title={found.title}
            hint={[found.publisher, dayInWords(found.publishedOn), found.byline].filter(Boolean).join(' · ')}
            actions={
              edits &&
              found.splitState !== 'waiting' && (
                <Button
                  component={Link}
                  to={`/desk/articles/${id}/triage`}
                  variant={proposed > 0 ? 'filled' : 'default'}
                >
                  {proposed > 0 ? t('triageCount', { count: proposed }) : t('triage')}
                </Button>
              )
            }
          >
            {found.splitState !== 'split' && <SplittingProgress article={found} />}
            <ProblemAlert problem={error ?? sentences.error} />
            <Answer of={text}>
              {(words) => (
                <ArticleMap
                  key={id}
                  article={found}
                  text={words}
                  sentences={sentences.data?.sentences ?? noSentences}
                  claims={claims}
                />
              )}
            </Answer>
          </Page>
        );
      }}
    </Answer>
  );
}

const noSentences: never[] = [];
