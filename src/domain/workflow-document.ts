/** docs/workflow.md, drawn from the table of transitions. */
import { ClaimAction, claimActions, claimStates, transitions } from './claim-workflow.js';

const outcomes: Record<string, string> = {
  reviewed: 'queued, awaiting_approval or disputed',
  restored: 'proposed or queued',
  same: 'the same',
  approval_taken_back: 'the same; from approved back to awaiting_approval or disputed',
};

/** Markdown: a drawing of the states, then the table. Made, not written: `npm run documents`. */
export function workflowDocument(): string {
  return [
    '# The life of a claim',
    '',
    'Made from `src/domain/claim-workflow.ts` by `npm run documents`; a test fails when it is stale.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> proposed',
    ...edges().map((edge) => `  ${edge}`),
    '```',
    '',
    'A review is a seat: as many seats as reviews wanted, each free, leased or submitted. While seats are left a claim stays queued;',
    'when all reviews are in, it awaits approval if they agree and is disputed if they differ.',
    '',
    '| action | by | from | to | asks | needs | permission |',
    '|---|---|---|---|---|---|---|',
    ...claimActions.map(row),
    '',
  ].join('\n');
}

function row(action: ClaimAction): string {
  const { by, from, to, asks, needs, permission } = transitions[action];
  const cells = [
    action,
    by.join(', '),
    from.join(', '),
    outcomes[to] ?? to,
    asks,
    needs.join(', ') || '-',
    permission ?? '-',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** One edge per pair of states, named by all the actions that lead along it. What leads nowhere else is left out. */
function edges(): string[] {
  const drawn = new Map<string, string[]>();
  for (const action of claimActions) {
    for (const from of transitions[action].from) {
      for (const to of targets(action, from)) {
        const edge = `${from} --> ${to}`;
        if (from !== to) drawn.set(edge, [...(drawn.get(edge) ?? []), action]);
      }
    }
  }
  return [...drawn].map(([edge, actions]) => `${edge}: ${actions.join(', ')}`);
}

function targets(action: ClaimAction, from: string): readonly string[] {
  const { to } = transitions[action];
  if (to === 'reviewed') return ['awaiting_approval', 'disputed'];
  if (to === 'restored') return ['proposed', 'queued'];
  if (to === 'approval_taken_back') return from === 'approved' ? ['awaiting_approval', 'disputed'] : [];
  return claimStates.some((state) => state === to) ? [to] : [];
}
