/** Why the desk did not take the article; for a text that it has already, the way to the article that has it. */
import { Alert, Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problem } from '../api/problem.js';
import { ProblemAlert } from '../shell/answer.js';

export function RefusedArticle({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('articles');
  const there = problem?.document.article as { id?: number } | undefined;
  if (problem?.code === 'article.duplicate' && there?.id) {
    return (
      <Alert color="orange" role="alert" title={t('new.duplicate')}>
        <Text size="sm">{t('new.duplicateHint')}</Text>
        <Anchor component={Link} to={`/desk/articles/${there.id}`} size="sm" fw={600}>
          {t('new.openArticle')}
        </Anchor>
      </Alert>
    );
  }
  return <ProblemAlert problem={problem} />;
}
