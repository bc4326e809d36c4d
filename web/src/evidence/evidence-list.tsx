/** The evidence on a claim, as people at the desk read it: each source with its days, its stance, what it says. */
import { Anchor } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '../api/generated/types.gen.js';
import { StanceBadge } from '../claim/badges.js';
import { wordsOfDays } from './days-in-words.js';
import css from './evidence-list.module.css';
import { evidenceElement, numberOf, sourceName } from './sources.js';

interface EvidenceListProps {
  evidence: readonly EvidenceView[];
  /** What may be done with a piece of evidence, below it. */
  below?: (item: EvidenceView) => ReactNode;
  /** Stands in the place of a piece of evidence, such as a form that changes it; null leaves it as it is. */
  inPlaceOf?: (item: EvidenceView) => ReactNode;
  /** Whether to say who recorded each. */
  withPeople?: boolean;
  label?: string;
  /** All evidence of the page, where the list shows only some of it: the numbers are those of the whole. */
  among?: readonly EvidenceView[];
}

export function EvidenceList({ evidence, below, inPlaceOf, withPeople = false, label, among }: EvidenceListProps) {
  const { t } = useTranslation('evidence');
  return (
    <ol className={css.list} aria-label={label ?? t('list')}>
      {evidence.map((item) => {
        const other = inPlaceOf?.(item);
        if (other) return <li key={item.id}>{other}</li>;
        return (
          <li
            key={item.id}
            id={evidenceElement(item.id)}
            tabIndex={-1}
            className={css.item}
            style={{ '--stance': `var(--${item.stance})` } as CSSProperties}
          >
            <span className={css.number}>
              <span aria-hidden>{numberOf(among ?? evidence, item.id)}</span>
            </span>
            <EvidenceItem item={item} withPeople={withPeople} below={below?.(item)} />
          </li>
        );
      })}
    </ol>
  );
}

function EvidenceItem({ item, withPeople, below }: { item: EvidenceView; withPeople: boolean; below?: ReactNode }) {
  const { t } = useTranslation(['evidence', 'terms']);
  const { url, citation, title, publisher, author, quote, note, archivedUrl, visibility } = item;
  const name = sourceName(item);
  return (
    <div>
      <div className={css.name}>{url ? <Out href={url}>{name}</Out> : name}</div>
      <div className={css.line}>
        <StanceBadge stance={item.stance} />
        <span>{t(`terms:sourceType.${item.sourceType}`)}</span>
        {item.knownThen ? (
          <span className={css.then}>{t('knownThen')}</span>
        ) : (
          <span className={css.today}>{item.publishedOn ? t('knownLater') : t('knownUnclear')}</span>
        )}
        {visibility === 'internal' && (
          <span className={css.internal} title={t('internalHint')}>
            {t('internal')}
          </span>
        )}
      </div>
      {(author || publisher || (title && citation)) && (
        <div className={css.line}>
          {author && <span>{author}</span>}
          {publisher && <span>{publisher}</span>}
          {title && citation && <span>{citation}</span>}
        </div>
      )}
      <Dates item={item} />
      {quote && <blockquote className={css.quote}>{quote}</blockquote>}
      {note && (
        <p className={css.note}>
          <strong>{t('note')}</strong> {note}
        </p>
      )}
      {(archivedUrl || item.originGroup || withPeople) && (
        <div className={css.line}>
          {archivedUrl && <Out href={archivedUrl}>{t('archived')}</Out>}
          {item.originGroup && <span>{t('originGroup', { group: item.originGroup })}</span>}
          {withPeople && <span>{t('addedBy', { name: item.addedBy.name })}</span>}
        </div>
      )}
      {below}
    </div>
  );
}

function Dates({ item: { publishedOn, occurredOn, accessedAt } }: { item: EvidenceView }) {
  const { t } = useTranslation('evidence');
  return (
    <div className={css.line}>
      <span>{publishedOn ? t('published', { days: wordsOfDays(publishedOn) }) : t('undated')}</span>
      {occurredOn && <span>{t('occurred', { days: wordsOfDays(occurredOn) })}</span>}
      <span>{t('accessed', { days: wordsOfDays(accessedAt.slice(0, 10)) })}</span>
    </div>
  );
}

function Out({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Anchor href={href} target="_blank" rel="nofollow noopener noreferrer" inherit>
      {children}
    </Anchor>
  );
}
