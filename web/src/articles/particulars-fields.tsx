/** The particulars of an article that is about to be submitted. A fault stands at its field, whoever found it. */
import { Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { ArticleDraft, DraftFaults } from './article-draft.js';
import { EditionField } from './edition-field.js';
import { SameAddress } from './same-address.js';

interface Props {
  draft: ArticleDraft;
  change: (some: Partial<ArticleDraft>) => void;
  faults: DraftFaults;
  problem: Problem | null;
}

type TextField = 'title' | 'publishedOn' | 'publisher' | 'byline' | 'language' | 'url';

export function ParticularsFields({ draft, change, faults, problem }: Props) {
  const { t } = useTranslation('articles');
  const field = (name: TextField) => ({
    id: `article-${name}`,
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    error: problem?.fault(name),
    autoComplete: 'off',
  });
  const day = faults.publishedOn && t(`new.day.${faults.publishedOn}`);

  return (
    <Stack gap="sm">
      <TextInput
        label={t('new.url')}
        description={t('new.urlHint')}
        inputMode="url"
        {...field('url')}
        error={faults.url ? t('new.urlFault') : problem?.fault('url')}
      />
      <SameAddress url={draft.url} chosen={draft.editionOf} onEdition={(editionOf) => change({ editionOf })} />
      <TextInput
        label={t('new.publishedOn')}
        description={t('new.publishedOnHint')}
        placeholder="2000-06-10"
        required
        {...field('publishedOn')}
        error={day ?? problem?.fault('publishedOn')}
      />
      <TextInput label={t('new.titleField')} description={t('new.titleHint')} maxLength={300} {...field('title')} />
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <TextInput label={t('new.publisher')} maxLength={300} miw="12rem" {...field('publisher')} />
        <TextInput label={t('new.byline')} maxLength={300} miw="12rem" {...field('byline')} />
      </Group>
      <TextInput label={t('new.language')} description={t('new.languageHint')} maxLength={35} {...field('language')} />
      <EditionField
        value={draft.editionOf}
        onChange={(editionOf) => change({ editionOf })}
        error={problem?.fault('editionOf')}
      />
    </Stack>
  );
}
