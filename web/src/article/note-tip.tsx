/** The one tip of an article: what the words under the pointer or the focus mean. It can be pointed at, and Esc puts it away (WCAG 1.4.13). */
import { useEffect, useState, type RefObject } from 'react';
import css from './article-text.module.css';

interface Tip {
  label: string;
  x: number;
  y: number;
  below: boolean;
}

const roomAbove = 60;
const halfWidth = 176;

export function NoteTip({ within }: { within: RefObject<HTMLElement | null> }) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const page = within.current;
    if (!page) return;
    const show = ({ target }: Event) => {
      const words = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
      if (target instanceof Element && target.closest('[role=tooltip]')) return;
      setTip(words && tipOf(words));
    };
    const hide = () => setTip(null);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    page.addEventListener('pointerover', show);
    page.addEventListener('focusin', show);
    page.addEventListener('pointerleave', hide);
    page.addEventListener('focusout', hide);
    document.addEventListener('keydown', onKey);
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      page.removeEventListener('pointerover', show);
      page.removeEventListener('focusin', show);
      page.removeEventListener('pointerleave', hide);
      page.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', onKey);
      window.removeEventListener('scroll', hide, { capture: true });
    };
  }, [within]);

  if (!tip) return null;
  return (
    <span
      role="tooltip"
      className={tip.below ? `${css.tip} ${css.below}` : css.tip}
      style={{ left: tip.x, top: tip.y }}
    >
      {tip.label}
    </span>
  );
}

function tipOf(words: HTMLElement): Tip {
  const [first] = words.getClientRects();
  const { left, width, top, bottom } = first ?? words.getBoundingClientRect();
  const below = top < roomAbove;
  const x = Math.min(Math.max(left + width / 2, halfWidth), window.innerWidth - halfWidth);
  return { label: words.dataset.note ?? '', x, y: below ? bottom : top, below };
}
