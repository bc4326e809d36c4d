/** An article and claims into which somebody wrote markup and scripts, wherever the desk takes a text. */
import {
  accepted,
  adjudicated,
  approved,
  corrected,
  dismissed,
  published,
  reopened,
  retracted,
  returned,
  reviewed,
  Source,
  taken,
  Verdict,
} from '../lively-desk/steps.js';
import { ClaimStory, Story } from '../lively-desk/story.js';

/** What every page that shows one of these texts must show as it was typed. */
export const mark = '<b class="injected">';

/** Would leave an element of the class `injected` or set `window.injected` if it ever became markup. */
export function hostile(field: string): string {
  return [
    `${field} ${mark}bold</b>"'>`,
    '<script>window.injected = true</script>',
    '<img class="injected" src="/no-such" onerror="window.injected = true">',
    '<svg onload="window.injected = true"></svg><iframe src="/"></iframe></title></textarea>',
  ].join('');
}

export function hostileMarkdown(field: string): string {
  return [
    hostile(field),
    '[words](javascript:window.injected=true) [data](data:text/html,<script>window.injected=true</script>)',
    '![picture](https://elsewhere.example/pixel.png) <javascript:window.injected=true>',
    '<div class="injected" onclick="window.injected = true">\n\nblock\n\n</div>',
    '[ref]\n\n[ref]: javascript:window.injected=true "title"',
    '> quote <style>body { display: none }</style>\n\n- item <b class="injected">bold</b>\n\n`<b class="injected">`',
  ].join('\n\n');
}

/** An address that is one. */
export function hostileAddress(field: string): string {
  return `https://${field}.example/?q="><b/class="injected">bold</b><script>window.injected=true</script>`;
}

let sources = 0;

function source(stance: Source['stance'], publishedOn: string): Source {
  sources += 1;
  return {
    url: hostileAddress(`source${sources}`),
    citation: hostile('citation'),
    title: hostile('title'),
    publisher: hostile('publisher'),
    author: hostile('author'),
    quote: hostile('quote'),
    originGroup: '<b class="injected">origin</b>',
    archivedUrl: hostileAddress('archive'),
    note: hostile('note'),
    sourceType: 'media',
    ...{ stance, publishedOn },
  };
}

const text = (field: string) => hostileMarkdown(`rationale ${field}`);

function verdict(rating: string): Verdict {
  return {
    today: [rating, text('today')],
    then: [rating, text('then')],
    sources: [source('supports', '1999'), source('contradicts', '2001-05')],
    searches: [{ where: hostile('where'), query: hostile('query'), result: hostile('result') }],
  };
}

const note = hostile('note');
const once = accepted({ reviewsWanted: 1, reason: 'record', note });
const decided = [once, reviewed('rosa', verdict('false')), approved()];
const twice = [
  accepted({ reviewsWanted: 2, reason: 'record', note }),
  reviewed('rosa', verdict('false')),
  reviewed('tomas', verdict('true')),
];
const draft = {
  ratingToday: 'true',
  rationaleToday: text('draft'),
  rationaleThen: text('draft then'),
  searches: [{ where: hostile('where'), query: hostile('query'), result: hostile('result') }],
};

const lives: Record<string, ClaimStory['life']> = {
  proposed: [],
  dismissed: [dismissed({ reason: 'opinion', note })],
  leased: [once, taken('ngozi', [source('supports', '1998')], draft)],
  awaiting: [once, reviewed('rosa', verdict('false'))],
  returned: [once, reviewed('rosa', verdict('false')), returned({ reason: 'weak_evidence', note, to: 'fresh' })],
  disputed: twice,
  adjudicated: [...twice, adjudicated({ ...verdict('half_true'), sources: [] }, 'haruki')],
  approved: decided,
  published: [...decided, published()],
  corrected: [
    ...decided,
    published(),
    corrected({ class: 'minor', note, rationaleToday: text('corrected'), claimText: hostile('claim, corrected') }),
  ],
  retracted: [...decided, published(), retracted({ reason: 'wrong', note })],
  reopened: [...decided, published(), reopened({ reason: 'new_evidence', note })],
};

const sentence = (name: string) =>
  `The ${name} ${mark}bridge</b> is the first that was <script>built</script> in 1990.`;

export const hostileStory: Story = {
  article: {
    title: hostile('title'),
    publishedOn: '2000-06-10',
    publisher: hostile('publisher'),
    byline: hostile('byline'),
    url: hostileAddress('article'),
    text: `${Object.keys(lives).map(sentence).join('\n\n')}\n\n"It is ${mark}the first</b>," said <img src=x onerror=x> Smith.`,
  },
  claims: Object.entries(lives).map(([name, life]) => ({
    quote: sentence(name),
    text: hostile(`claim ${name}`),
    kind: 'record',
    speaker: hostile('speaker'),
    life,
  })),
};
