/** What is known of a claim beside its wording: who asserts it, of which days, why it is worth checking, why it was chosen. */
import { Anchor, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimView } from '../api/generated/types.gen.js';
import { daysInWords } from '../look/times.js';
import { KindBadge } from './badges.js';
import css from './claim-facts.module.css';

interface ClaimFactsProps {
  claim: ClaimView;
  /** Whether the words of the article are to be repeated, where they do not stand beside it. */
  withQuote?: boolean;
  children?: ReactNode;
}

export function ClaimFacts({ claim, withQuote = true, children }: ClaimFactsProps) {
  const { t } = useTranslation(['claim', 'terms']);
  const { kind, speaker, about, worthReasons, selection, proposal, madeFrom, span } = claim;
  const days = daysInWords(about.from, about.to);
  const proposed = typeof proposal?.text === 'string' && proposal.text !== claim.text ? proposal.text : null;
  return (
    <>
      <Group gap="xs" mt="xs">
        <KindBadge kind={kind} />
        {children}
      </Group>
      <dl className={css.facts}>
        <Fact name={t('fact.speaker')}>{speaker ?? t('terms:article')}</Fact>
        {days && <Fact name={t('fact.about')}>{days}</Fact>}
        {withQuote && (
          <Fact name={t('fact.quote')}>
            <q className={css.quote} lang={claim.article.language}>
              {span.quote}
            </q>
          </Fact>
        )}
        {worthReasons.length > 0 && (
          <Fact name={t('fact.worth')}>
            <span lang="en">{worthReasons.join(', ')}</span>
          </Fact>
        )}
        {selection && (
          <Fact name={t('fact.chosen')}>
            {t(`terms:selection.${selection.reason}` as 'terms:selection.record', { defaultValue: selection.reason })}
            {selection.note && `: ${selection.note}`}
          </Fact>
        )}
        {proposed && (
          <Fact name={t('fact.proposal')}>
            <span lang={claim.article.language}>{proposed}</span>
          </Fact>
        )}
        {madeFrom.length > 0 && (
          <Fact name={t('fact.madeFrom')}>
            {madeFrom.map((id, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <Anchor component={Link} to={`/desk/claims/${id}`} inherit>
                  {id}
                </Anchor>
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
