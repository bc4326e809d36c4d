/** Submitting an article: its text, its particulars, how it will be read; then how far its splitting is. */
import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articlesReadQueryKey, articlesSubmitMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { ArticleView } from '../api/generated/types.gen.js';
import { todayInUtc } from '../article/day-fault.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { Page } from '../shell/page.js';
import { bodyOf, draftFaults, isEmpty } from './article-draft.js';
import { ParticularsFields } from './particulars-fields.js';
import { ReadingPreview } from './reading-preview.js';
import { readingOf, textOf } from './readable-text.js';
import { RefusedArticle } from './refused-article.js';
import { Submitted } from './submitted.js';
import { TextSource } from './text-source.js';
import { useArticleDraft } from './use-article-draft.js';

export function SubmitPage() {
  const { t } = useTranslation(['articles', 'shell']);
  const { draft, change, clear } = useArticleDraft();
  const [submitted, setSubmitted] = useState<ArticleView | null>(null);
  const [tried, setTried] = useState(false);
  const { format, content } = useDeferredValue(draft);
  const text = useMemo(() => textOf({ format, content }), [format, content]);
  const reading = useMemo(() => readingOf(text), [text]);
  const queries = useQueryClient();
  const submit = useMutation({
    ...articlesSubmitMutation(),
    onSuccess: (article) => {
      queries.setQueryData(articlesReadQueryKey({ path: { id: article.id } }), article);
      void queries.invalidateQueries({ predicate: isList });
      clear();
      setTried(false);
      setSubmitted(article);
    },
  });
  const faults = tried ? draftFaults(draft, text, todayInUtc()) : {};

  const send = () => {
    setTried(true);
    const found = draftFaults(draft, textOf(draft), todayInUtc());
    const first = (['content', 'url', 'publishedOn'] as const).find((field) => found[field]);
    if (first) document.getElementById(`article-${first}`)?.focus();
    else if (!submit.isPending) submit.mutate({ body: bodyOf(draft) });
  };
  const discard = () =>
    modals.openConfirmModal({
      title: t('new.discardTitle'),
      labels: { confirm: t('new.discard'), cancel: t('shell:action.cancel') },
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: () => {
        clear();
        submit.reset();
        setTried(false);
      },
    });
  useShortcuts(t('new.title'), [
    { keys: 'mod+Enter', label: t('new.keys.submit'), run: send, disabled: submitted !== null },
    {
      keys: 'mod+o',
      label: t('new.keys.file'),
      run: () => document.getElementById('article-file')?.click(),
      disabled: submitted !== null,
    },
  ]);

  if (submitted) {
    return (
      <Page title={t('new.title')}>
        <Submitted article={submitted} onAnother={() => setSubmitted(null)} />
      </Page>
    );
  }
  return (
    <Page title={t('new.title')} hint={t('new.hint')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
          <Stack>
            <TextSource draft={draft} change={change} fault={faults.content} />
            <ParticularsFields draft={draft} change={change} faults={faults} problem={submit.error} />
          </Stack>
          <Stack>
            <Paper withBorder p="md" bg="var(--card)">
              <ReadingPreview reading={reading} language={draft.language} />
            </Paper>
          </Stack>
        </SimpleGrid>
        <Stack mt="lg" gap="sm" maw="46rem">
          <RefusedArticle problem={submit.error} />
          <Group>
            <Button type="submit" loading={submit.isPending} rightSection={<KeyCaps keys="mod+Enter" />}>
              {t('new.submit')}
            </Button>
            <Button variant="subtle" color="gray" c="var(--ink-soft)" onClick={discard} disabled={isEmpty(draft)}>
              {t('new.discard')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {t('new.kept')}
          </Text>
        </Stack>
      </form>
    </Page>
  );
}

function isList({ queryKey: [key] }: { queryKey: readonly unknown[] }): boolean {
  return typeof key === 'object' && key !== null && '_id' in key && key._id === 'articlesList';
}
