/** The sign of a stance, told apart by its shape as well as its colour: a disc supports, a diamond contradicts, a ring gives context. */
import type { EvidenceView } from '../api/generated/types.gen.js';

export type Stance = EvidenceView['stance'];

export function StanceShape({ stance }: { stance: Stance }) {
  const colour = `var(--${stance})`;
  if (stance === 'contradicts') return <path d="M0-7 7 0 0 7-7 0Z" fill={colour} />;
  if (stance === 'supports') return <circle r="6" fill={colour} />;
  return <circle r="5" fill="var(--card)" stroke={colour} strokeWidth="2.5" />;
}

export function StanceSign({ stance }: { stance: Stance }) {
  return (
    <svg width="14" height="14" viewBox="-8 -8 16 16" aria-hidden style={{ verticalAlign: '-0.1em' }}>
      <StanceShape stance={stance} />
    </svg>
  );
}
