/** Who acts: a person in the roles they hold, or the desk itself (a threshold, the clock). */
export const roles = ['reviewer', 'editor', 'admin'] as const;

export type Role = (typeof roles)[number];

/** What somebody acts as; `desk` is the system itself, which no person can be. */
export type Capacity = Role | 'desk';

export interface Actor {
  /** The person's id; null for the desk itself. */
  readonly id: number | null;
  readonly capacities: readonly Capacity[];
}

export const theDesk: Actor = { id: null, capacities: ['desk'] };
