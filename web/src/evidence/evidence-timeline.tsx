/**
 * The evidence in time, by the day on which it was published: the article's day is the line between what was known then and
 * what is known today. Each sign can be reached with the keyboard; the same stands in words for whoever does not see it.
 */
import { Anchor, VisuallyHidden } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '../api/generated/types.gen.js';
import { dayInWords } from '../look/times.js';
import { wordsOfDays } from './days-in-words.js';
import css from './evidence-timeline.module.css';
import { evidenceElement, goToEvidence, numberOf, sourceName } from './sources.js';
import { StanceShape, StanceSign } from './stance-sign.js';
import { timelineOf, type Mark } from './timeline-scale.js';

const head = 38;
const lane = 28;
const foot = 20;
const stances = ['supports', 'contradicts', 'contextualizes'] as const;

export function EvidenceTimeline({ evidence, asOf }: { evidence: readonly EvidenceView[]; asOf: string }) {
  const { t } = useTranslation(['evidence', 'terms']);
  const [shown, show] = useState<number | null>(null);
  const inWords = useId();
  const timeline = useMemo(() => timelineOf(evidence, asOf), [evidence, asOf]);
  const named = useNames(evidence);
  const { day, marks, lanes, first, last, undated } = timeline;
  const bottom = head + lanes * lane + 6;
  const share = (place: number) => `${(place * 100).toFixed(2)}%`;

  return (
    <figure className={css.figure} aria-label={t('timeline.name')} aria-describedby={inWords}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset */}
      <svg className={css.picture} height={bottom + foot} role="group" aria-label={t('timeline.marks')}>
        <rect className={css.past} width={share(day)} y="0" height={bottom} rx="4" />
        <rect className={css.since} x={share(day)} width={share(1 - day)} y="0" height={bottom} rx="4" />
        <text className={css.then} x="8" y="16">
          {t('timeline.then')}
        </text>
        <text className={css.today} x="100%" dx="-8" y="16" textAnchor="end">
          {t('timeline.today')}
        </text>
        <text className={css.year} x={share(day)} y="33" textAnchor="middle">
          {dayInWords(asOf)}
        </text>
        <line className={css.day} x1={share(day)} x2={share(day)} y1={head} y2={bottom} />
        {first && day > 0.2 && (
          <text className={css.year} x="8" y={bottom + 15}>
            {first}
          </text>
        )}
        {last && (
          <text className={css.year} x="100%" dx="-8" y={bottom + 15} textAnchor="end">
            {last}
          </text>
        )}
        {marks.map((mark) => (
          <Point
            key={mark.id}
            mark={mark}
            y={head + mark.lane * lane + lane / 2 + 3}
            number={numberOf(evidence, mark.id)}
            stance={evidence.find(({ id }) => id === mark.id)?.stance ?? 'contextualizes'}
            name={named(mark.id)}
            show={show}
          />
        ))}
      </svg>
      <ul className={css.legend} aria-hidden>
        {stances
          .filter((stance) => evidence.some((item) => item.stance === stance))
          .map((stance) => (
            <li key={stance}>
              <StanceSign stance={stance} /> {t(`terms:stance.${stance}`)}
            </li>
          ))}
      </ul>
      <p className={css.told} aria-hidden>
        {shown !== null ? named(shown) : marks.length > 0 ? t('timeline.point') : t('timeline.none')}
      </p>
      {undated.length > 0 && <Undated ids={undated} named={named} />}
      <VisuallyHidden id={inWords}>{useInWords(evidence, asOf)}</VisuallyHidden>
    </figure>
  );
}

interface PointProps {
  mark: Mark;
  y: number;
  number: number;
  stance: EvidenceView['stance'];
  name: string;
  show: (id: number | null) => void;
}

function Point({ mark, y, number, stance, name, show }: PointProps) {
  const { id, from, to, at } = mark;
  const share = (place: number) => `${(place * 100).toFixed(2)}%`;
  return (
    <a
      href={`#${evidenceElement(id)}`}
      className={css.mark}
      aria-label={name}
      onFocus={() => show(id)}
      onBlur={() => show(null)}
      onPointerEnter={() => show(id)}
      onPointerLeave={() => show(null)}
      onClick={(event) => {
        event.preventDefault();
        goToEvidence(id);
      }}
    >
      {to - from > 0.03 && (
        <line className={css.span} stroke={`var(--${stance})`} x1={share(from)} x2={share(to)} y1={y} y2={y} />
      )}
      <svg x={share(at)} y={y} overflow="visible" aria-hidden>
        <circle className={css.target} r="12" />
        <StanceShape stance={stance} />
        <text className={css.number} x={at > 0.9 ? -9 : 9} y="-4" textAnchor={at > 0.9 ? 'end' : 'start'}>
          {number}
        </text>
      </svg>
    </a>
  );
}

function Undated({ ids, named }: { ids: readonly number[]; named: (id: number) => string }) {
  const { t } = useTranslation('evidence');
  return (
    <p className={css.undated}>
      {t('timeline.undated')}{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <Anchor
            inherit
            href={`#${evidenceElement(id)}`}
            onClick={(event) => {
              event.preventDefault();
              goToEvidence(id);
            }}
          >
            {named(id)}
          </Anchor>
        </span>
      ))}
    </p>
  );
}

/** What a sign is called: its number, source, stance and day. */
function useNames(evidence: readonly EvidenceView[]): (id: number) => string {
  const { t } = useTranslation(['evidence', 'terms']);
  return (id) => {
    const item = evidence.find((one) => one.id === id);
    if (!item) return '';
    const days = item.publishedOn ? wordsOfDays(item.publishedOn) : t('undated');
    return `${numberOf(evidence, id)}. ${sourceName(item)} (${t(`terms:stance.${item.stance}`)}, ${days})`;
  };
}

function useInWords(evidence: readonly EvidenceView[], asOf: string): string {
  const { t } = useTranslation('evidence');
  const named = useNames(evidence);
  const told = (fits: (item: EvidenceView) => boolean) =>
    evidence
      .filter(fits)
      .map(({ id }) => named(id))
      .join('; ') || t('timeline.nothing');
  const dated = evidence.filter(({ publishedOn }) => publishedOn !== null);
  const since = told((item) => !item.knownThen && dated.includes(item));
  const rest = evidence.filter((item) => !dated.includes(item)).map(({ id }) => named(id));
  return [
    t('timeline.by', { day: dayInWords(asOf), sources: told((item) => item.knownThen && dated.includes(item)) }),
    t('timeline.since', { sources: since }),
    ...(rest.length > 0 ? [`${t('timeline.undated')} ${rest.join('; ')}.`] : []),
  ].join(' ');
}
