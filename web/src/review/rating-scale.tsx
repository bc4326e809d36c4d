/** The desk's rating scale as one choice; 1 to 9 pick where it has the focus, the arrows go on from there. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deskCurrentScaleOptions } from '../api/generated/@tanstack/react-query.gen.js';
import css from './rating-scale.module.css';

interface RatingScaleProps {
  name: string;
  label: string;
  value: string | null;
  onChange: (rating: string | null) => void;
  /** What stands for no rating, where one may be left out. */
  none?: string;
  disabled?: boolean;
}

export function RatingScale({ name, label, value, onChange, none, disabled = false }: RatingScaleProps) {
  const { t } = useTranslation('review');
  const { data: scale } = useQuery(deskCurrentScaleOptions());
  const ratings = scale?.ratings ?? [];
  const chosen = ratings.find(({ key }) => key === value);
  const gone = value !== null && scale && !chosen ? value : null;

  return (
    <fieldset className={css.scale} disabled={disabled} data-scale={name}>
      <legend className={css.legend}>{label}</legend>
      <div className={css.choices}>
        {ratings.map(({ key, label: rating, meaning }, at) => (
          <label key={key} className={css.choice} title={meaning}>
            <input
              type="radio"
              name={name}
              value={key}
              checked={value === key}
              onChange={() => onChange(key)}
              aria-describedby={value === key ? `${name}-meaning` : undefined}
            />
            {at < 9 && (
              <span className={css.key} aria-hidden>
                {at + 1}
              </span>
            )}
            {rating}
          </label>
        ))}
        {none && (
          <label className={css.choice}>
            <input type="radio" name={name} value="" checked={value === null} onChange={() => onChange(null)} />
            <span className={css.key} aria-hidden>
              0
            </span>
            {none}
          </label>
        )}
      </div>
      <p className={css.meaning} id={`${name}-meaning`}>
        {gone ? t('scale.gone', { rating: gone }) : (chosen?.meaning ?? '')}
      </p>
    </fieldset>
  );
}

/** Picks the choice with this number in the scale of this name, as if it had been clicked. */
export function pickRating(name: string, digit: number): void {
  const choices = document.querySelectorAll<HTMLInputElement>(`[data-scale="${name}"] input[type=radio]`);
  const choice = digit === 0 ? [...choices].find(({ value }) => value === '') : choices[digit - 1];
  if (!choice || (digit > 0 && choice.value === '')) return;
  choice.click();
  choice.focus();
}
