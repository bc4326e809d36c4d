/** Which evidence a judgement rests on. What was known then may rest only on what was published by the article's day. */
import { useTranslation } from 'react-i18next';
import type { EvidenceView } from '../api/generated/types.gen.js';
import { wordsOfDays } from '../evidence/days-in-words.js';
import { sourceName } from '../evidence/sources.js';
import { StanceSign } from '../evidence/stance-sign.js';
import { dayInWords } from '../look/times.js';
import type { Moment } from './draft.js';
import css from './review.module.css';

interface CitesProps {
  moment: Moment;
  asOf: string;
  evidence: readonly EvidenceView[];
  cites: readonly number[];
  onChange: (cites: number[]) => void;
}

export function Cites({ moment, asOf, evidence, cites, onChange }: CitesProps) {
  const { t } = useTranslation(['review', 'terms']);
  return (
    <fieldset className={css.cites} data-cites={moment}>
      <legend>{t('cites.title')}</legend>
      {evidence.length === 0 && <p className={css.quiet}>{t('cites.none')}</p>}
      {evidence.map((item, at) => {
        const barred = moment === 'then' && !item.knownThen;
        return (
          <label key={item.id} className={css.cite} data-barred={barred || undefined}>
            <input
              type="checkbox"
              checked={cites.includes(item.id) && !barred}
              disabled={barred}
              aria-describedby={barred ? `barred-${item.id}` : undefined}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...cites, item.id] : cites.filter((id) => id !== item.id))
              }
            />
            <span>
              {at + 1}. <StanceSign stance={item.stance} /> {sourceName(item)}
              <span className={css.quiet}> ({t(`terms:stance.${item.stance}`)})</span>
              {barred && (
                <span className={css.quiet} id={`barred-${item.id}`}>
                  {' '}
                  {item.publishedOn
                    ? t('cites.later', { published: wordsOfDays(item.publishedOn), day: dayInWords(asOf) })
                    : t('cites.undated', { day: dayInWords(asOf) })}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
