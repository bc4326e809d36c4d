/** A check as readers will see it, from its document, in the look and the words of the public page. */
import { useTranslation } from 'react-i18next';
import type { CheckDocumentView, ClaimView, PublishedRatingView } from '../api/generated/types.gen.js';
import { dayInWords } from '../look/times.js';
import { Markdown } from '../shell/markdown.js';
import css from './public-page.module.css';
import { PublicEvidence } from './public-evidence.js';
import { PublicClaim, PublicHistory } from './public-parts.js';
import { toneOf } from './tone.js';

export function PublicPage({ document, claim }: { document: CheckDocumentView; claim: ClaimView }) {
  const { t } = useTranslation('publishing');
  const { then, today, changes, language } = document;
  const corrections = changes.filter(({ kind }) => kind === 'correction').toReversed();
  const day = dayInWords(then?.asOf ?? document.claim.article.publishedOn);
  const people = [
    [t('page.reviewedBy'), document.reviewedBy.join(', ')],
    [t('page.approvedBy'), document.approvedBy],
    [t('page.firstPublished'), dayInWords(document.publishedAt.slice(0, 10))],
  ] as const;
  return (
    <article className={css.page} aria-label={t('preview.label')}>
      {corrections.length > 0 && (
        <aside className={css.notice} aria-label={t('page.corrections')}>
          <h3>{t('page.corrections')}</h3>
          <ul>
            {corrections.map(({ revision, at, note }) => (
              <li key={revision}>
                {dayInWords(at.slice(0, 10))}: <span lang={language}>{note}</span>
              </li>
            ))}
          </ul>
        </aside>
      )}
      <p className={css.quiet}>{t('page.kicker')}</p>
      <h3 className={css.claim} lang={language}>
        {document.claim.text}
      </h3>
      <p className={css.ratings}>
        {then && (
          <>
            {t('page.then')} <Chip rating={then.rating} /> <span aria-hidden>→</span>{' '}
          </>
        )}
        {t('page.today')} <Chip rating={today.rating} />
      </p>
      <PublicClaim document={document} />
      {then ? (
        <Judgement heading={t('page.asKnownOn', { day })} judgement={then} document={document} />
      ) : (
        <p className={css.quiet}>{t('page.notJudgedThen', { day })}</p>
      )}
      <Judgement heading={t('page.asKnownToday')} judgement={today} document={document} />
      <PublicEvidence document={document} claim={claim} />
      <section>
        <h4>{t('page.people')}</h4>
        <dl className={css.facts}>
          {people
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </section>
      <PublicHistory changes={changes} language={language} />
    </article>
  );
}

interface JudgementProps {
  heading: string;
  judgement: CheckDocumentView['today'];
  document: CheckDocumentView;
}

function Judgement({ heading, judgement: { rating, rationale, evidence }, document }: JudgementProps) {
  const { t } = useTranslation('publishing');
  const numbers = document.evidence.flatMap(({ id }, at) => (evidence.includes(id) ? [at + 1] : []));
  return (
    <section className={css.verdict}>
      <h4>
        {heading} <Chip rating={rating} />
      </h4>
      <p className={css.quiet}>{rating.meaning}</p>
      <div lang={document.language}>
        <Markdown text={rationale} />
      </div>
      {numbers.length > 0 && (
        <p className={css.quiet}>{t('page.restsOn', { count: numbers.length, numbers: numbers.join(', ') })}</p>
      )}
    </section>
  );
}

function Chip({ rating }: { rating: PublishedRatingView }) {
  return <strong className={`${css.chip} ${css[toneOf(rating)]}`}>{rating.label}</strong>;
}
