/** Triage of one article: its text with the proposed claims marked on the left, deciding on them on the right. */
import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { SplittingProgress } from '../article/splitting-progress.js';
import { useSplitting } from '../article/use-splitting.js';
import { useArticleText, useClaimsOf, useSentences } from '../article/whole-article.js';
import { dayInWords } from '../look/times.js';
import { Answer, ProblemAlert, Waiting } from '../shell/answer.js';
import { Page } from '../shell/page.js';
import { TriageDesk } from './triage-desk.js';

export function ArticleTriagePage() {
  const { t } = useTranslation('triage');
  const id = Number(useParams().id);
  const article = useSplitting(id);
  const text = useArticleText(id);
  const sentences = useSentences(id, article.data?.splitState === 'split');
  const { claims, complete, error } = useClaimsOf(id);

  return (
    <Answer of={article}>
      {(found) => (
        <Page
          wide
          title={t('title')}
          hint={
            <Text lineClamp={1} inherit>
              <Anchor component={Link} to={`/desk/articles/${id}`} lang={found.language} inherit>
                {found.title}
              </Anchor>{' '}
              · {dayInWords(found.publishedOn)}
            </Text>
          }
        >
          {found.splitState !== 'split' && <SplittingProgress article={found} />}
          <ProblemAlert problem={error} />
          {found.splitState !== 'waiting' && (
            <Answer of={text}>
              {(words) =>
                complete ? (
                  <TriageDesk
                    key={id}
                    article={found}
                    text={words}
                    sentences={sentences.data?.sentences ?? noSentences}
                    claims={claims}
                  />
                ) : (
                  <Waiting />
                )
              }
            </Answer>
          )}
        </Page>
      )}
    </Answer>
  );
}

const noSentences: never[] = [];
