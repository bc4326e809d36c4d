/** The gates before publication: how each came out, and where it is mended. */
import type { GateView } from '../api/generated/types.gen.js';

export const gateNames = [
  'complete',
  'claim_without_rating',
  'public_address',
  'rating_number',
  'appearance',
  'origin',
  'claimant',
  'grounds',
  'claim_length',
  'dates',
  'two_sources',
] as const;

export type GateName = (typeof gateNames)[number];

export interface JudgedGate {
  gate: string;
  outcome: 'block' | 'warn' | 'pass';
  /** What the desk says of it, where it did not pass. */
  detail: string | null;
}

/** Every gate, those that block first, then those that warn; also one that this page does not know by name. */
export function judgedGates(faults: readonly GateView[]): JudgedGate[] {
  const failed = faults.map(({ gate, severity, detail }): JudgedGate => ({ gate, outcome: severity, detail }));
  const passed = gateNames
    .filter((gate) => !faults.some((fault) => fault.gate === gate))
    .map((gate): JudgedGate => ({ gate, outcome: 'pass', detail: null }));
  const of = (outcome: JudgedGate['outcome']) => failed.filter((gate) => gate.outcome === outcome);
  return [...of('block'), ...of('warn'), ...passed];
}

export function isKnownGate(gate: string): gate is GateName {
  return (gateNames as readonly string[]).includes(gate);
}

export interface Mending {
  /** What it is called where it is mended. */
  place: 'claim' | 'article' | 'evidence' | 'scale' | 'settings';
  /** Null: not in the desk's pages. */
  path: string | null;
}

const places: Record<GateName, Mending['place']> = {
  complete: 'claim',
  claim_without_rating: 'claim',
  claim_length: 'claim',
  claimant: 'claim',
  public_address: 'settings',
  rating_number: 'scale',
  appearance: 'article',
  origin: 'article',
  dates: 'article',
  grounds: 'evidence',
  two_sources: 'evidence',
};

export function mendingOf(gate: GateName, claim: { id: number; article: { id: number } }): Mending {
  const place = places[gate];
  const paths: Record<Mending['place'], string | null> = {
    claim: `/desk/articles/${claim.article.id}/triage?claim=${claim.id}`,
    article: `/desk/articles/${claim.article.id}`,
    evidence: `/desk/claims/${claim.id}`,
    scale: '/desk/admin/scale',
    settings: null,
  };
  return { place, path: paths[place] };
}
