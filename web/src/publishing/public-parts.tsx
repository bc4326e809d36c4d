/** Parts of the public page that a standing check and a retracted one have in common: where it was said, its history. */
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckDocumentView, TombstoneView } from '../api/generated/types.gen.js';
import { dayInWords, daysInWords } from '../look/times.js';
import css from './public-page.module.css';

export function PublicClaim({ document }: { document: CheckDocumentView | TombstoneView }) {
  const { t } = useTranslation('publishing');
  const { claim, language } = document;
  const { article, speaker, about } = claim;
  const title = <cite lang={language}>{article.title}</cite>;
  const facts = [
    [t('page.said'), speaker ?? t('page.articleItself')],
    [
      t('page.article'),
      article.url ? (
        <Anchor
          key="url"
          href={article.url}
          target="_blank"
          rel="nofollow noopener noreferrer"
          inherit
          underline="always"
        >
          {title}
        </Anchor>
      ) : (
        title
      ),
    ],
    [t('page.publisher'), article.publisher],
    [t('page.byline'), article.byline],
    [t('page.date'), dayInWords(article.publishedOn)],
    [t('page.dateline'), [article.place, article.agency].filter(Boolean).join(', ') || null],
    [t('page.about'), daysInWords(about.from, about.to) || null],
  ] as const;
  return (
    <section>
      <h4>{t('page.where')}</h4>
      <dl className={css.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className={css.quiet}>{t('page.inTheArticle')}:</p>
      <blockquote lang={language}>{claim.quote}</blockquote>
    </section>
  );
}

export function PublicHistory({ changes, language }: Pick<CheckDocumentView, 'changes' | 'language'>) {
  const { t } = useTranslation('publishing');
  return (
    <section>
      <h4>{t('page.history')}</h4>
      <ol reversed className={css.history}>
        {changes.toReversed().map(({ revision, at, kind, note }) => (
          <li key={revision}>
            {t('page.revision', { number: revision })}, {dayInWords(at.slice(0, 10))}: {t(`kind.${kind}`)}
            {note && <div lang={language}>{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What readers find in the place of a check that was retracted. */
export function PublicTombstone({ document }: { document: TombstoneView }) {
  const { t, i18n } = useTranslation(['publishing', 'terms']);
  const { reason, language, revisedAt } = document;
  const key = `retraction.${reason.code}`;
  return (
    <article className={css.page} aria-label={t('preview.tombstone')}>
      <div className={css.notice}>
        <p>
          <strong>{t('page.retractedOn', { day: dayInWords(revisedAt.slice(0, 10)) })}</strong>
        </p>
        <p>{t('page.retractedMeans')}</p>
      </div>
      <p className={css.quiet}>{t('page.kicker')}</p>
      <h3 className={css.claim} lang={language}>
        {document.claim.text}
      </h3>
      <section>
        <h4>{t('page.why')}</h4>
        {i18n.exists(key, { ns: 'terms' }) && <p>{t(`terms:${key}` as 'terms:retraction.wrong')}.</p>}
        <p lang={language}>{reason.note}</p>
      </section>
      <PublicClaim document={document} />
      <PublicHistory changes={document.changes} language={language} />
    </article>
  );
}
