/** The sources of a check as readers see them: in time, then one by one; how many are kept back; the searches. */
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckDocumentView, ClaimView, PublishedEvidenceView } from '../api/generated/types.gen.js';
import { wordsOfDays } from '../evidence/days-in-words.js';
import { EvidenceTimeline } from '../evidence/evidence-timeline.js';
import { evidenceElement, sourceName } from '../evidence/sources.js';
import { StanceSign, type Stance } from '../evidence/stance-sign.js';
import css from './public-page.module.css';

export function PublicEvidence({ document, claim }: { document: CheckDocumentView; claim: ClaimView }) {
  const { t } = useTranslation('publishing');
  const { evidence, withheldSources, searches, language } = document;
  const inTime = evidence.flatMap(({ id }) => claim.evidence.find((item) => item.id === id) ?? []);
  return (
    <section>
      <h4>{t('page.evidence')}</h4>
      {inTime.length > 0 && <EvidenceTimeline evidence={inTime} asOf={claim.asOf} />}
      {evidence.length > 0 && (
        <ol className={css.sources}>
          {evidence.map((item) => (
            <li key={item.id} id={evidenceElement(item.id)} tabIndex={-1}>
              <Source item={item} language={language} />
            </li>
          ))}
        </ol>
      )}
      {evidence.length === 0 && withheldSources === 0 && <p>{t('page.noEvidence')}</p>}
      {withheldSources > 0 && <p>{t('page.withheld', { count: withheldSources })}</p>}
      {searches.length > 0 && (
        <>
          <h4>{t('page.searches')}</h4>
          <ul lang={language}>
            {searches.map(({ where, query, result }) => (
              <li key={where + query + result}>
                {where} <q>{query}</q>: {result}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Source({ item, language }: { item: PublishedEvidenceView; language: string }) {
  const { t } = useTranslation('publishing');
  const { url, title, citation, author, publisher, publishedOn, occurredOn, archivedUrl, quote } = item;
  const stance = item.stance as Stance;
  const name = <cite lang={language}>{sourceName(item)}</cite>;
  const from = [author, publisher, publishedOn === null ? t('page.undated') : wordsOfDays(publishedOn)];
  return (
    <>
      <p>
        {url ? <Out href={url}>{name}</Out> : name}, {from.filter((part) => part !== null).join(', ')}
      </p>
      <ul className={css.marks}>
        <li>
          <StanceSign stance={stance} /> {t(`page.${stance}`)}
        </li>
        <li>{item.knownThen ? t('page.knownThen') : t('page.knownSince')}</li>
        {occurredOn && (
          <li>
            {t('page.occurred')} {wordsOfDays(occurredOn)}
          </li>
        )}
        {archivedUrl && (
          <li>
            <Out href={archivedUrl}>{t('page.archived')}</Out>
          </li>
        )}
      </ul>
      {title && citation && (
        <p className={css.quiet} lang={language}>
          {citation}
        </p>
      )}
      {quote && <blockquote lang={language}>{quote}</blockquote>}
    </>
  );
}

function Out({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Anchor href={href} target="_blank" rel="nofollow noopener noreferrer" inherit underline="always">
      {children}
    </Anchor>
  );
}
