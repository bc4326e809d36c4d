/** Corrects the particulars of an article. The version that was seen goes along; a stale one keeps what was typed. */
import { Alert, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import {
  articlesCorrectMutation,
  articlesHistoryQueryKey,
  articlesReadQueryKey,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { ArticleView } from '../api/generated/types.gen.js';
import { ProblemAlert } from '../shell/answer.js';
import { tell } from '../shell/notices.js';

const fields = ['title', 'publisher', 'byline', 'url', 'language'] as const;
const required = ['title', 'language'];

type Particulars = Record<(typeof fields)[number], string>;

export function ParticularsForm({ article }: { article: ArticleView }) {
  const { t } = useTranslation(['articles', 'shell']);
  const [base, setBase] = useState(article);
  const [typed, setTyped] = useState(() => particularsOf(article));
  const queries = useQueryClient();
  const key = articlesReadQueryKey({ path: { id: article.id } });
  const correct = useMutation({
    ...articlesCorrectMutation(),
    onSuccess: (saved) => {
      queries.setQueryData(key, saved);
      void queries.invalidateQueries({ queryKey: articlesHistoryQueryKey({ path: { id: article.id } }) });
      setBase(saved);
      setTyped(particularsOf(saved));
      tell(t('page.saved'));
    },
    onError: ({ code }) => {
      if (code === 'article.stale') void queries.invalidateQueries({ queryKey: key });
    },
  });
  const stale = article.version !== base.version;
  const was = particularsOf(base);
  const changed = fields.filter((field) => typed[field].trim() !== was[field]);
  const save = () => {
    const entries = changed.map((field) => [field, typed[field].trim() || (required.includes(field) ? '' : null)]);
    correct.mutate({
      path: { id: article.id },
      headers: seen(article.version),
      body: Object.fromEntries(entries) as Record<string, string>,
    });
    setBase(article);
  };
  if (stale && changed.length === 0) {
    setBase(article);
    setTyped(particularsOf(article));
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('page.correct')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('page.correctHint')}
        </Text>
        {stale && changed.length > 0 && (
          <Alert color="orange" role="alert" title={t('page.stale')}>
            {t('page.staleHint')}
          </Alert>
        )}
        {fields.map((field) => (
          <TextInput
            key={field}
            label={t(field === 'title' ? 'new.titleField' : `new.${field}`)}
            required={required.includes(field)}
            maxLength={field === 'url' ? 2000 : 300}
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            error={correct.error?.fault(field)}
            description={
              stale && particularsOf(article)[field] !== typed[field]
                ? t('page.nowSaved', { value: particularsOf(article)[field] || t('page.blank') })
                : undefined
            }
          />
        ))}
        {correct.error?.code !== 'article.stale' && <ProblemAlert problem={correct.error} />}
        <Button
          type="submit"
          loading={correct.isPending}
          disabled={changed.length === 0}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('shell:action.save')}
        </Button>
      </Stack>
    </form>
  );
}

function particularsOf(article: ArticleView): Particulars {
  return Object.fromEntries(fields.map((field) => [field, article[field] ?? ''])) as Particulars;
}
