/** A verdict, whole: the claim as known then and as known today, each with its reasons and the evidence that it rests on. */
import { Anchor, Group, Text } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceView, VerdictView } from '../api/generated/types.gen.js';
import { RatingBadge } from '../claim/badges.js';
import { moment } from '../look/times.js';
import { Markdown } from '../shell/markdown.js';
import { evidenceElement, goToEvidence, numberOf, sourceName } from './sources.js';
import css from './verdict-card.module.css';

interface VerdictCardProps {
  verdict: VerdictView;
  /** All evidence of the page, in the order in which it is numbered there. */
  evidence: readonly EvidenceView[];
  /** Instead of who gave it and when. */
  heading?: ReactNode;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  /** What is not as in the other verdicts on the claim. */
  apart?: Apart;
}

export interface Apart {
  ratingThen: boolean;
  ratingToday: boolean;
  /** The evidence that no other verdict cites. */
  evidence: ReadonlySet<number>;
}

const nothingApart: Apart = { ratingThen: false, ratingToday: false, evidence: new Set() };

export function VerdictCard({ verdict, evidence, heading, actions, apart = nothingApart }: VerdictCardProps) {
  const { t } = useTranslation(['evidence', 'terms']);
  const { author, submittedAt, givenAs, endedAs, onEarlierWording } = verdict;
  return (
    <article className={css.card} aria-label={t(`verdict.${givenAs}`, { name: author.name })}>
      <Group justify="space-between" align="flex-start" mb="sm" gap="xs">
        <div>
          {heading ?? <Text fw={600}>{t(`verdict.${givenAs}`, { name: author.name })}</Text>}
          <Text size="sm" c="dimmed">
            {moment(submittedAt)}
            {endedAs && ` · ${t(`verdict.ended.${endedAs}`)}`}
          </Text>
          {onEarlierWording && (
            <Text size="sm" c="var(--then)" fw={600}>
              {t('verdict.earlierWording')}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      <div className={css.moments}>
        <Judged
          as="then"
          rating={verdict.ratingThen}
          rationale={verdict.rationaleThen}
          cites={verdict.citesThen}
          evidence={evidence}
          isApart={apart.ratingThen}
          alone={apart.evidence}
        />
        <Judged
          as="today"
          rating={verdict.ratingToday}
          rationale={verdict.rationaleToday}
          cites={verdict.citesToday}
          evidence={evidence}
          isApart={apart.ratingToday}
          alone={apart.evidence}
        />
      </div>
      <Searches searches={verdict.searches} />
    </article>
  );
}

interface JudgedProps {
  as: 'then' | 'today';
  rating: string | null;
  rationale: string | null;
  cites: readonly number[];
  evidence: readonly EvidenceView[];
  isApart: boolean;
  alone: ReadonlySet<number>;
}

function Judged({ as, rating, rationale, cites, evidence, isApart, alone }: JudgedProps) {
  const { t } = useTranslation(['evidence', 'terms']);
  return (
    <section className={css.moment} style={{ '--moment': `var(--${as})` } as CSSProperties}>
      <Group gap="xs" mb="xs">
        <span className={css.name}>{t(`terms:${as}`)}</span>
        <RatingBadge rating={rating} />
        {isApart && <span className={css.apart}>{t('verdict.ratingDiffers')}</span>}
      </Group>
      {rationale && <Markdown text={rationale} />}
      {cites.length > 0 && (
        <p className={css.cites}>
          {t('verdict.restsOn')}{' '}
          {cites.map((id, at) => (
            <span key={id}>
              {at > 0 && '; '}
              <Cited id={id} evidence={evidence} />
              {alone.has(id) && <span className={css.apart}> {t('verdict.onlyHere')}</span>}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Cited({ id, evidence }: { id: number; evidence: readonly EvidenceView[] }) {
  const { t } = useTranslation('evidence');
  const item = evidence.find((one) => one.id === id);
  if (!item) return t('verdict.hidden');
  return (
    <Anchor
      inherit
      href={`#${evidenceElement(id)}`}
      onClick={(event) => {
        event.preventDefault();
        goToEvidence(id);
      }}
    >
      {numberOf(evidence, id)}. {sourceName(item)}
    </Anchor>
  );
}

function Searches({ searches }: Pick<VerdictView, 'searches'>) {
  const { t } = useTranslation('evidence');
  if (searches.length === 0) return null;
  return (
    <section>
      <Text size="sm" fw={600} mt="md">
        {t('verdict.searches')}
      </Text>
      <ul className={css.searches}>
        {searches.map(({ where, query, result }) => (
          <li key={where + query + result}>
            {t('verdict.search', { where, query })} {result}
          </li>
        ))}
      </ul>
    </section>
  );
}
