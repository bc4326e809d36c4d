/** Every kind of background work and what it is told. */
export interface JobKinds {
  /** Split an article into claims. */
  split_article: { articleId: number };
  /** Give back the seats of leases that ran out. */
  expire_leases: Record<string, never>;
  /** Bind the heads of all chains of the trail that moved into one root. */
  seal_trail: Record<string, never>;
  /** Forget what is no longer needed: sessions and invitations that ended, answers older than a day. */
  tidy: Record<string, never>;
}

export type JobKind = keyof JobKinds;

/** When the clock asks for work, in crontab form. */
export const schedule: Partial<Record<JobKind, string>> = {
  expire_leases: '* * * * *',
  seal_trail: '*/10 * * * *',
  tidy: '17 3 * * *',
};
