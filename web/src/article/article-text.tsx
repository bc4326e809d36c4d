/**
 * The article as a newspaper page: its text in paragraphs, the claim at hand marked, the others faintly, dates and speakers
 * explained to whoever points at them or reaches them with the keyboard. Paragraphs out of sight are not laid out
 * (content-visibility), so that an article of a thousand claims scrolls like a short one and can still be searched and printed.
 */
import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary, SentenceView } from '../api/generated/types.gen.js';
import { stateSigns, type State } from '../claim/state-signs.js';
import '../look/state-colours.css';
import css from './article-text.module.css';
import { NoteTip } from './note-tip.js';
import { notesOf } from './notes.js';
import { paragraphsOf, type Paragraph, type Passage } from './passages.js';

export interface ArticleTextProps {
  text: string;
  language: string;
  sentences: readonly SentenceView[];
  claims: readonly ClaimSummary[];
  /** The claim that the page is about: marked strongly and scrolled to. */
  current?: number | null;
  /** Claims that were chosen beside it. */
  chosen?: ReadonlySet<number>;
  /** Somebody picked a claim in the text. */
  onPick?: (claim: number) => void;
  /** Marks each claim with its state, by a sign where it begins and a line under it. */
  byState?: boolean;
}

export function ArticleText(props: ArticleTextProps) {
  const { text, language, sentences, claims, current = null, chosen, onPick, byState = false } = props;
  const { t } = useTranslation('reading');
  const page = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => {
    const told = {
      days: (days: string) => days,
      unclear: t('dateUnclear'),
      speaker: (name: string) => t('speaker', { name }),
    };
    return paragraphsOf(text, claims, notesOf(sentences, claims, told));
  }, [text, sentences, claims, t]);

  const states = useMemo(
    () => (byState ? new Map(claims.map(({ id, state }) => [id, state])) : undefined),
    [claims, byState],
  );

  // Once for each claim: when the list of claims is brought up to date, the reader stays where they are.
  const shown = useRef<number | null>(null);
  useEffect(() => {
    const mark = page.current?.querySelector('[data-current]');
    if (!mark || shown.current === current) return;
    shown.current = current;
    bringToTheMiddle(mark);
  }, [current, paragraphs]);

  const pick = (event: MouseEvent) => {
    const picked = (event.target as Element).closest('[data-claim]')?.getAttribute('data-claim');
    if (!picked || !onPick || document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    onPick(Number(picked));
  };

  return (
    // biome-ignore lint/a11y: a pointer may pick a claim anywhere in it; the keyboard has a link where each claim begins
    <div ref={page} className={css.page} lang={language} onClick={pick}>
      {paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.start}
          paragraph={paragraph}
          current={touches(paragraph, current) ? current : null}
          chosen={chosen && holdsAny(paragraph, chosen) ? chosen : undefined}
          states={states}
          pickable={onPick !== undefined}
        />
      ))}
      <NoteTip within={page} />
    </div>
  );
}

/** In the pane that the article scrolls in, where it has one: the page around it stays as it is. */
export function bringToTheMiddle(mark: Element): void {
  const pane = scrollerOf(mark);
  if (!pane) {
    mark.scrollIntoView({ block: 'center' });
    return;
  }
  const [at, frame] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollTop += at.top + at.height / 2 - (frame.top + frame.height / 2);
}

function scrollerOf({ parentElement: around }: Element): Element | null {
  if (!around || around === document.body) return null;
  return /auto|scroll/.test(getComputedStyle(around).overflowY) ? around : scrollerOf(around);
}

function touches({ passages }: Paragraph, claim: number | null): boolean {
  return claim !== null && passages.some(({ claims }) => claims.includes(claim));
}

/** Only the paragraphs of chosen claims are drawn anew when the choice changes. */
function holdsAny({ passages }: Paragraph, chosen: ReadonlySet<number>): boolean {
  return chosen.size > 0 && passages.some(({ claims }) => claims.some((id) => chosen.has(id)));
}

interface ParagraphViewProps {
  paragraph: Paragraph;
  current: number | null;
  chosen?: ReadonlySet<number>;
  states?: ReadonlyMap<number, State>;
  pickable: boolean;
}

const ParagraphView = memo(function ParagraphView({ paragraph, ...rest }: ParagraphViewProps) {
  return (
    <p className={css.paragraph}>
      {paragraph.passages.map((passage) => (
        <PassageView key={passage.start} passage={passage} {...rest} />
      ))}
    </p>
  );
});

function PassageView({
  passage,
  current,
  chosen,
  states,
  pickable,
}: { passage: Passage } & Omit<ParagraphViewProps, 'paragraph'>) {
  const { t } = useTranslation('reading');
  const { claims, begins, note, start, text } = passage;
  const isCurrent = current !== null && claims.includes(current);
  const isChosen = claims.some((id) => chosen?.has(id));
  const look = [
    claims.length > 0 && css.claim,
    isCurrent && css.current,
    isChosen && css.chosen,
    note && css[note.kind],
  ];
  const shown = isCurrent ? current : claims[0];
  // Of claims within claims the innermost is the one that a reader sees begin and end.
  const innermost = claims.at(-1);
  const state = innermost === undefined ? undefined : states?.get(innermost);
  const signs = begins.map((id) => states?.get(id)).map((begun) => (begun ? stateSigns[begun] : ''));
  const words = (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has the label together with the role
    <span
      className={look.filter(Boolean).join(' ') || undefined}
      data-start={start}
      data-claim={shown}
      data-state={state}
      data-sign={signs.join('') || undefined}
      data-current={isCurrent && begins.includes(current) ? '' : undefined}
      data-note={note?.label}
      tabIndex={note ? 0 : undefined}
      role={note ? 'note' : undefined}
      aria-label={note ? `${text}: ${note.label}` : undefined}
    >
      {text}
    </span>
  );
  return (
    <>
      {isCurrent && begins.includes(current) && <span className={css.spoken}>{t('claimBegins')} </span>}
      {pickable &&
        begins
          .filter((id) => id !== current)
          .map((id) => (
            <a key={id} href={`#claim-${id}`} data-claim={id} className={css.pick}>
              <span className={css.spoken}>{t('pick', { id })}</span>
            </a>
          ))}
      {words}
    </>
  );
}
