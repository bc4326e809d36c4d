/** The keys of the review: to each part of the page, for each thing that can be done there. */
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { bringToTheMiddle } from '../article/article-text.js';
import { useShortcuts, type Shortcut } from '../keyboard/shortcuts.js';
import { tell } from '../shell/notices.js';
import type { DraftKeeper } from './draft-keeper.js';
import type { Moment } from './draft.js';
import { drawn, goTo, goToScale, leaveField, momentAtHand, step, type Side } from './places-on-the-page.js';
import { pickRating } from './rating-scale.js';
import { emptySource } from './source-form.js';
import type { Lease } from './use-lease.js';
import type { useSeat } from './use-seat.js';

interface ReviewKeys {
  claim: ClaimView;
  keeper: DraftKeeper;
  lease: Lease;
  held: boolean;
  seat: ReturnType<typeof useSeat>;
  show: (side: Side) => void;
  submit: () => void;
  skip: () => void;
}

export function useReviewKeys({ claim, keeper, lease, held, seat, show, submit, skip }: ReviewKeys) {
  const { t } = useTranslation(['review', 'terms']);
  const may = (action: ClaimView['actions'][number]) => claim.actions.includes(action);

  const article = () => {
    drawn(() => show('article'));
    const pane = document.getElementById('article');
    const mark = pane?.querySelector('[data-current]');
    if (mark) bringToTheMiddle(mark);
    pane?.focus({ preventScroll: true });
  };
  const on = (run: () => void) => () => {
    drawn(() => show('claim'));
    run();
  };
  const add = (stance: string) => {
    const { source } = keeper.read().draft;
    drawn(() => {
      show('claim');
      if (source === null) keeper.change((now) => ({ ...now, source: { ...emptySource, stance } }));
    });
    goTo('evidence', 'form input');
  };
  const search = () => {
    drawn(() => {
      show('claim');
      keeper.change((now) => ({ ...now, searches: [...now.searches, { where: '', query: '', result: '' }] }));
    });
    [...document.querySelectorAll<HTMLElement>('[data-search]')].at(-1)?.focus();
  };
  const write = (moment: Moment) => goTo(moment, 'textarea');

  const moving: Shortcut[] = [
    { keys: 'c', label: t('keys.claim'), run: on(() => goTo('claim')) },
    { keys: 'a', label: t('keys.article'), run: article },
    { keys: 'v', label: t('keys.evidence'), run: on(() => goTo('evidence')) },
    { keys: 'j', label: t('keys.nextSource'), run: on(() => step('#evidence li[tabindex]', 1)) },
    { keys: 'k', label: t('keys.previousSource'), run: on(() => step('#evidence li[tabindex]', -1)) },
    { keys: 't', label: t('keys.then'), run: on(() => goToScale('then')) },
    { keys: 'h', label: t('keys.today'), run: on(() => goToScale('today')) },
    { keys: 'w', label: t('keys.write'), run: on(() => write(momentAtHand() ?? 'today')) },
    { keys: 'Escape', label: t('keys.leave'), run: leaveField },
  ];
  const adding: Shortcut[] = [
    { keys: 'e', label: t('keys.add'), run: () => add(''), disabled: !may('add_evidence') },
    { keys: '+', label: t('keys.addSupports'), run: () => add('supports'), disabled: !may('add_evidence') },
    { keys: '-', label: t('keys.addContradicts'), run: () => add('contradicts'), disabled: !may('add_evidence') },
    { keys: 'o', label: t('keys.addContext'), run: () => add('contextualizes'), disabled: !may('add_evidence') },
    { keys: 'f', label: t('keys.search'), run: search, disabled: !held },
  ];
  const deciding: Shortcut[] = [
    { keys: 'mod+Enter', label: t('keys.submit'), run: submit, disabled: !held },
    { keys: 's', label: t('keys.skip'), run: skip, disabled: !held },
    { keys: 'b', label: t('keys.giveBack'), run: () => void seat.leave(), disabled: !held },
    { keys: 'l', label: t('keys.keep'), run: lease.keep, disabled: !held },
    { keys: 'r', label: t('keys.take'), run: seat.take, disabled: !may('take') },
    { keys: 'u', label: t('keys.withdraw'), run: seat.withdraw, disabled: !may('withdraw') },
    { keys: 'n', label: t('keys.nextHeld'), run: () => tell(t('keys.holds')), disabled: !held },
  ];
  useShortcuts(t('keys.title'), [...moving, ...adding, ...digits(t('keys.rate')), ...deciding].filter(isOpen));
  return { article, add, search };
}

/** 0 to 9 work in whichever choice has the focus; the list of keys names them once. */
function digits(label: string): Shortcut[] {
  const pick = (digit: number) => {
    const scale = document.activeElement?.closest('[data-scale]')?.getAttribute('data-scale') ?? momentAtHand();
    if (scale) pickRating(scale, digit);
  };
  const silent = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => ({
    keys: String(digit),
    label: '',
    run: () => pick(digit),
  }));
  return [{ keys: '0–9', label, run: () => undefined }, ...silent];
}

function isOpen({ disabled }: Shortcut): boolean {
  return !disabled;
}
