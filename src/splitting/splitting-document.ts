/** `docs/splitting.md`: how a text becomes claims, each construction with what the splitter makes of its example. */
import { constructions } from './constructions.data.js';
import { dayNumber } from './dates/calendar.js';
import { findDates, timeRules } from './dates/find-dates.js';
import { splitArticle } from './split-article.js';

// A sentence that stands first would be taken for a headline.
const lead = 'The old harbour of the town was the place where all of this was said to have begun.';
const publishedOn = '2000-06-10';

const introduction = `# How a text becomes claims

The splitter is deterministic and works offline: no model of language writes a word of a claim. For each article
(\`src/splitting/read-article.ts\`) it

1. finds sentences, the headline, the dateline and what is no text (\`sentences/\`, \`dateline.ts\`);
2. finds time expressions and resolves each, as coarsely as its words (\`dates/\`);
3. takes off who said it, cuts out asides, and divides what is left where it falls into clauses (\`read-sentence.ts\`);
4. parses each piece with a tagger and a dependency parser of its own (\`parsing/\`), whose known slips in wire copy are mended
   (\`parsing/mend-tree.ts\`, \`mend-verbs.ts\`, \`mend-clauses.ts\`: each mend names its construction);
5. reads clauses off the trees (\`clauses/\`): the tables below;
6. words each so that it reads alone (\`wording/\`): names, offices, countries, descriptions and pronouns are written out only where
   the article leaves no doubt;
7. says of each what kind of proposition it is, when it holds, who asserts it, and how much it is worth checking
   (\`claim-kinds.ts\`, \`claim-time.ts\`, \`speeches.ts\`, \`claim-worth.ts\`), and keeps what is said twice once (\`said-once.ts\`).

A sentence without a claim says why. How well all this does on articles that were marked by hand: \`npm run score\`.
`;

export function splittingDocument(): string {
  const tables = constructions.map(({ title, about, constructions: some }) => {
    const rows = some.map(({ rule, construction, example }) => [
      `\`${rule}\``,
      construction,
      example,
      claimsOf(example).join('<br>'),
    ]);
    return `## ${title}\n\n${about}\n\n${table(['rule', 'construction', 'example', 'claims'], rows)}`;
  });
  return `${[introduction, ...tables, timeTable()].join('\n')}`;
}

function claimsOf(example: string): string[] {
  const { claims } = splitArticle({ text: `${lead} ${example}`, publishedOn });
  return claims
    .filter(({ sentence }) => sentence > 0)
    .map(({ text, speaker }) => (speaker === null ? text : `${text} (${speaker})`));
}

/** Seen from Saturday, 10 June 2000, of something past. */
function timeTable(): string {
  const day = dayNumber(publishedOn);
  const rows = timeRules.map(({ name, example }) => {
    const found = findDates(example, { reference: day, published: day, tenseAt: () => 'past' });
    const days = found.map(
      ({ text, from, to }) => `${text}: ${from === null && to === null ? 'open' : span(from, to)}`,
    );
    return [`\`${name}\``, example, days.join('<br>')];
  });
  return `## Time expressions\n\nSeen from Saturday, 10 June 2000, of something past.\n\n${table(['rule', 'example', 'days'], rows)}`;
}

function span(from: string | null, to: string | null): string {
  return from === to ? `${from}` : `${from ?? '…'} to ${to ?? '…'}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
