import { describe, expect, it } from '@jest/globals';
import { splitArticle } from '../split-article.js';

/** Sentences are the second of their article, so that a headline is not looked for in them. */
function claimsOf(sentence: string) {
  const lead = 'The old harbour of the town was the place where all of this was said to have begun.';
  const { claims } = splitArticle({ text: `${lead} ${sentence}`, publishedOn: '1998-05-03' });
  return claims.filter(({ sentence: at }) => at > 0);
}

const texts = (sentence: string) => claimsOf(sentence).map(({ text }) => text);

describe('one claim to a clause', () => {
  it.each<[construction: string, sentence: string, claims: string[]]>([
    [
      'coordinated verbs',
      'The ferry left Cork on Monday and reached Oban on Tuesday.',
      ['The ferry left Cork on Monday.', 'The ferry reached Oban on Tuesday.'],
    ],
    [
      'shared helping verbs',
      'The mill has been sold to a bank and rebuilt as a school.',
      ['The mill has been sold to a bank.', 'The mill has been rebuilt as a school.'],
    ],
    [
      'a relative clause after a comma',
      'The mayor, who took office in 1951, opened the pool.',
      ['The mayor took office in 1951.', 'The mayor opened the pool.'],
    ],
    [
      'a relative clause that identifies',
      'The crew that won the race came from Cork.',
      ['The crew that won the race came from Cork.'],
    ],
    [
      'a deed set behind its clause, which is not the place before the comma',
      'Mayor Ana Ruiz will visit Oban, the first trip by a mayor.',
      ['Mayor Ana Ruiz will visit Oban, the first trip by a mayor.'],
    ],
    [
      'the same with its source between them',
      'Mayor Ana Ruiz will visit Oban, officials said, the first trip by a mayor.',
      ['Mayor Ana Ruiz will visit Oban, the first trip by a mayor.'],
    ],
    [
      'an apposition',
      'Ana Ruiz, a retired judge, led the inquiry.',
      ['Ana Ruiz is a retired judge.', 'Ana Ruiz led the inquiry.'],
    ],
    [
      'a participle at the end',
      'The storm crossed the island, killing nine people.',
      ['The storm crossed the island.', 'The storm killed nine people.'],
    ],
    [
      '"while" in front',
      'While the talks went on, the port stayed shut.',
      ['The talks went on.', 'The port stayed shut.'],
    ],
    [
      '"but" between clauses',
      'The union accepted the offer, but the owners refused it.',
      ['The union accepted the offer.', 'The owners refused it.'],
    ],
    [
      'a list in one argument',
      'Italy, Spain and Malta signed the treaty.',
      ['Italy, Spain and Malta signed the treaty.'],
    ],
    [
      'the year of a treaty',
      'They broke the 1921 Cork Harbour treaty.',
      ['They broke the 1921 Cork Harbour treaty.', 'The Cork Harbour treaty is of 1921.'],
    ],
    [
      'a superlative after a comma',
      'Lisbon opened a new bridge, the longest in the country.',
      ['Lisbon opened a new bridge.', 'The new bridge was the longest in the country.'],
    ],
  ])('%s: %s', (_, sentence, claims) => {
    expect(texts(sentence).sort()).toEqual([...claims].sort());
  });
});

describe('who says it', () => {
  it.each<[sentence: string, text: string, speaker: string | null]>([
    ['The dam had failed in the night, officials said Friday.', 'The dam had failed in the night.', 'officials'],
    ['The ministry said the dam had failed.', 'The dam had failed.', 'The ministry'],
    ['The company said it would close the mill.', 'The company will close the mill.', 'The company'],
    ['According to the harbour master, the ferry sank in an hour.', 'The ferry sank in an hour.', 'the harbour master'],
    ['The ferry sank in an hour, according to the harbour master.', 'The ferry sank in an hour.', 'the harbour master'],
    ['"The ferry sank in an hour," said Ana Ruiz, the harbour master.', 'The ferry sank in an hour.', 'Ana Ruiz'],
    [
      'The ferry sank in an hour, Ana Ruiz, the harbour master, was quoted as saying by the Echo.',
      'The ferry sank in an hour.',
      'Ana Ruiz',
    ],
  ])('%s', (sentence, text, speaker) => {
    expect(claimsOf(sentence).find(({ text: said }) => said.replace(/["“”]/g, '') === text)).toMatchObject({ speaker });
  });

  it('gives the second verb of what is said to the right subject', () => {
    const found = claimsOf('Lima says the new mill is safe and would create jobs.');

    expect(found.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['The new mill is safe.', 'Lima'],
      ['The new mill will create jobs.', 'Lima'],
    ]);
  });

  it('keeps an opinion as the view of whoever voiced it', () => {
    expect(claimsOf('"The verdict is a disgrace," said Ana Ruiz.')).toMatchObject([
      { kind: 'state', speaker: null, rule: 'voiced_view' },
    ]);
  });

  it('leaves a judgement in nobody’s name out, and says why', () => {
    const { claims, sentences } = splitArticle({
      text: 'The ferry sailed from Oban on Monday with the mayor on board. It was a bold step.',
      publishedOn: '1998-05-03',
    });

    expect(claims.map(({ sentence }) => sentence)).toEqual([0]);
    expect(sentences[1]?.noClaim).toBe('opinion');
  });

  it('leaves a mere possibility in nobody’s name out', () => {
    expect(claimsOf('The vote could lead to a new crisis.')).toEqual([]);
  });
});

describe('kinds in their order', () => {
  it.each([
    ['The bank will open a branch in Cork.', 'prediction'],
    ['The bank plans to open a branch in Cork.', 'prediction'],
    ['Lido was the first pool in the county.', 'record'],
    ['Nobody in the town has ever seen the cup.', 'record'],
    ['The firm lost 4,000 jobs.', 'quantity'],
    ['About 70 percent of the fleet sank.', 'quantity'],
    ['The flood was caused by a broken dam.', 'causal'],
    ['The law requires owners to register boats.', 'rule'],
    ['The minister resigned on Friday.', 'event'],
    ['The minister has a house in Cork.', 'state'],
    ['The minister lives in Cork.', 'state'],
  ])('%s is a %s', (sentence, kind) => {
    expect(claimsOf(sentence)[0]?.kind).toBe(kind);
  });
});

describe('when it holds', () => {
  it.each([
    ['The strike has gone on since March 1997.', '1997-03-01', '1998-05-03'],
    ['The mill will close by 2005.', '1998-05-03', '2005-12-31'],
    ['The pool stayed shut until last week.', null, '1998-04-26'],
    ['The fair ran from March 3 to March 9.', '1998-03-03', '1998-03-09'],
    ['The ferry is currently in dock.', '1998-05-03', '1998-05-03'],
    ['The mayor accepted an offer to visit Rome next year.', null, null],
  ])('%s', (sentence, from, to) => {
    expect(claimsOf(sentence)[0]).toMatchObject({ from, to });
  });
});
