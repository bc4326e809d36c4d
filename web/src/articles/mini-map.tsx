/** The article drawn small: a bar for each sentence. A click or the arrow keys go there; it is a slider over the sentences. */
import { useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { stateColour } from '../claim/state-signs.js';
import css from './articles.module.css';
import { sentenceAt, type Bar } from './mini-map-layout.js';

interface Props {
  bars: readonly Bar[];
  /** The height that the bars were laid out for; the drawing stretches to the room it has. */
  height: number;
  at: number;
  onGo: (sentence: number) => void;
}

const width = 48;
const leap = 10;

export function MiniMap({ bars, height, at, onGo }: Props) {
  const { t } = useTranslation(['articles', 'terms']);
  const drawing = useMemo(() => bars.map((bar) => <BarView key={bar.sentence} bar={bar} />), [bars]);
  const here = bars[at];
  if (!here) return <div />;
  const { cover } = here;
  const told =
    cover.kind === 'claims'
      ? t('page.cover.claims', { states: cover.states.map((state) => t(`terms:state.${state}`)).join(', ') })
      : t(`page.cover.${cover.kind}`);
  const last = bars.length - 1;
  const keys: Record<string, number> = {
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    PageUp: at - leap,
    PageDown: at + leap,
    Home: 0,
    End: last,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onGo(Math.max(0, Math.min(last, to)));
  };
  const onClick = ({ clientY, currentTarget }: MouseEvent) => {
    const { top, height: drawn } = currentTarget.getBoundingClientRect();
    onGo(sentenceAt(bars, ((clientY - top) / drawn) * height));
  };

  return (
    <div
      id="mini-map"
      className={css.miniMap}
      role="slider"
      tabIndex={0}
      aria-label={t('page.miniMap')}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={bars.length}
      aria-valuenow={at + 1}
      aria-valuetext={t('page.sentence', { at: at + 1, of: bars.length, cover: told })}
      title={t('page.miniMapHint')}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" width="100%" height="100%" aria-hidden>
        {drawing}
        <rect x={0} y={here.y} width={width} height={Math.max(3, here.height)} className={css.here} />
      </svg>
    </div>
  );
}

function BarView({ bar: { y, height, cover } }: { bar: Bar }) {
  if (cover.kind === 'reason') return <rect x={6} y={y} width={8} height={height} fill="var(--line)" />;
  if (cover.kind === 'uncovered') return <rect x={6} y={y} width={width - 12} height={height} className={css.open} />;
  const each = (width - 12) / cover.states.length;
  return cover.states.map((state, place) => (
    <rect key={state} x={6 + place * each} y={y} width={each} height={height} fill={stateColour(state)} />
  ));
}
