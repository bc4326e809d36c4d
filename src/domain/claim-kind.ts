/** What sort of proposition a claim is. In order of precedence: the first kind that fits is the claim's. */
export const claimKinds = ['prediction', 'record', 'quantity', 'causal', 'rule', 'event', 'state'] as const;

export type ClaimKind = (typeof claimKinds)[number];
