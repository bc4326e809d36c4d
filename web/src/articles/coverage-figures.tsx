/** How much of the article is accounted for, in figures. */
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../api/generated/types.gen.js';
import css from './articles.module.css';

export function CoverageFigures({ article: { coverage, sentences } }: { article: ArticleView }) {
  const { t } = useTranslation('articles');
  if (!coverage || sentences === null) return null;
  return (
    <dl className={css.figures} title={t('coverageHint')}>
      <div>
        <dt>{t('page.sentences', { count: sentences }).replace(/^\S+\s/, '')}</dt>
        <dd>{sentences}</dd>
      </div>
      {(['withClaim', 'withReason', 'neither'] as const).map((part) => (
        <div key={part}>
          <dt>
            <span aria-hidden className={css[part]} /> {t(`page.${part}`)}
          </dt>
          <dd>{coverage[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
