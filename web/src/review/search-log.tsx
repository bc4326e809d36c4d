/** The searches that were made, so that finding nothing is on record too. */
import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Search } from '../api/generated/types.gen.js';
import { tellWithUndo } from '../shell/notices.js';
import css from './review.module.css';
import { SectionTitle } from './section-title.js';

interface SearchLogProps {
  searches: readonly Search[];
  onChange: (update: (searches: readonly Search[]) => Search[]) => void;
  onAdd: () => void;
}

const fields = ['where', 'query', 'result'] as const;

export function SearchLog({ searches, onChange, onAdd }: SearchLogProps) {
  const { t } = useTranslation('review');
  const remove = (at: number) => {
    const removed = searches[at];
    if (!removed) return;
    onChange((now) => now.filter((_, index) => index !== at));
    document.getElementById('searches')?.focus();
    if (fields.some((field) => removed[field].trim())) {
      tellWithUndo(t('search.removed'), () => onChange((now) => [...now.slice(0, at), removed, ...now.slice(at)]));
    }
  };
  return (
    <section aria-label={t('search.title')} id="searches" data-section tabIndex={-1} className={css.section}>
      <Group justify="space-between" align="baseline">
        <SectionTitle keys="f">{t('search.title')}</SectionTitle>
        <Button size="compact-sm" variant="default" onClick={onAdd}>
          {t('search.add')}
        </Button>
      </Group>
      <p className={css.quiet}>{t('search.hint')}</p>
      {searches.map((search, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a search has nothing but its place
        <fieldset key={at} className={css.search} aria-label={t('search.one', { number: at + 1 })}>
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(`search.${field}`)}
              value={search[field]}
              data-search={field === 'where' ? at : undefined}
              maxLength={{ where: 500, query: 1000, result: 2000 }[field]}
              onChange={({ currentTarget: { value } }) =>
                onChange((now) => now.map((one, index) => (index === at ? { ...one, [field]: value } : one)))
              }
            />
          ))}
          <CloseButton aria-label={t('search.remove', { number: at + 1 })} onClick={() => remove(at)} />
        </fieldset>
      ))}
    </section>
  );
}
