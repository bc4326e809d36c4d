/** Two wordings as one text: what went is struck out, what came is underlined. Fetched when somebody first asks for it. */
import { VisuallyHidden } from '@mantine/core';
import { diffWords } from 'diff';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import css from './marked-words.module.css';

/** Texts that have next to nothing in common take long to compare, and the outcome is not worth reading. */
const longestMs = 200;

export default function MarkedWords({ before, after, lang }: { before: string; after: string; lang?: string }) {
  const { t } = useTranslation('approval');
  const parts = useMemo(
    () =>
      diffWords(before, after, { timeout: longestMs }) ?? [
        { value: before, removed: true, added: false },
        { value: after, removed: false, added: true },
      ],
    [before, after],
  );
  return (
    <p className={`reading ${css.text}`} lang={lang}>
      {parts.map(({ value, added, removed }, index) =>
        added ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
          <ins key={index} className={css.added}>
            <VisuallyHidden>{t('words.added')} </VisuallyHidden>
            {value}
          </ins>
        ) : removed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
          <del key={index} className={css.taken}>
            <VisuallyHidden>{t('words.taken')} </VisuallyHidden>
            {value}
          </del>
        ) : (
          value
        ),
      )}
    </p>
  );
}
