/** Every construction that the splitter takes apart, with an example: `docs/splitting.md` shows what comes of each. */
export interface Construction {
  /** The name that a claim carries. */
  rule: string;
  construction: string;
  example: string;
}

export interface ConstructionGroup {
  title: string;
  about: string;
  constructions: Construction[];
}

const of = (rule: string, construction: string, example: string): Construction => ({ rule, construction, example });

export const constructions: ConstructionGroup[] = [
  {
    title: 'Clauses side by side',
    about: 'Read off the dependency tree (`clauses/coordination-rules.ts`, `clauses/shared-lead-rules.ts`).',
    constructions: [
      of('coordinated_predicate', 'verbs that share a subject', 'The ferry left Oban and reached Mull at noon.'),
      of(
        'coordinated_predicate',
        'with the helping verbs that they share',
        'The mill has been sold to a bank and rebuilt as a school.',
      ),
      of(
        'coordinated_predicate',
        'a day in front dates both',
        'On 6 October, Lena Berg sold the mill and left the town.',
      ),
      of('juxtaposed_clause', 'clauses with a semicolon between them', 'The price fell in May; the crop had failed.'),
      of('gapped_clause', 'a second subject without its verb', 'Gold went to Chile and bronze to Peru.'),
      of(
        'coordinated_infinitive',
        'two infinitives under one verb',
        'The firm plans to sell its mines in Peru and to build a smelter in Chile.',
      ),
      of(
        'coordinated_content',
        'two contents under one attitude',
        'Some villagers fear that the dam will burst and the valley will flood.',
      ),
      of(
        'both_and',
        '"both … and …" with something of its own each',
        'The bridge has drawn both praise for its beauty and criticism for its cost.',
      ),
      of('main', 'members of a list with numbers of their own', 'The ship was carrying 388 passengers and 27 sailors.'),
      of(
        'main',
        'clauses that a comma and "but" join, parsed one by one',
        'The union accepted the offer, but the owners refused it.',
      ),
    ],
  },
  {
    title: 'Clauses of time, contrast and circumstance',
    about: 'Only what is told as a fact: "if" and "when it rains" stay where they are (`clauses/adverbial-rules.ts`).',
    constructions: [
      of('adverbial_clause', '"while" and "although"', 'While the talks went on, the port stayed shut.'),
      of(
        'adverbial_clause',
        '"after" with a verb of its own',
        'The council closed the bridge after a barge struck it.',
      ),
      of('adverbial_clause', '"when" after a comma', 'The mill closed in August 1979, when its owner died.'),
      of(
        'adverbial_clause',
        'counted from: the clause also stays',
        'The offer came three days before the miners were to vote.',
      ),
      of('fronted_after', '"after …ing" in front', 'After losing the vote, the minister resigned.'),
    ],
  },
  {
    title: 'Participles',
    about: '`clauses/participle-rules.ts`.',
    constructions: [
      of('participle', 'what a subject also did', 'The storm crossed Haiti, killing nine people and injuring 30.'),
      of('participle', 'what was done to it', 'Founded in a brewery, the firm employs 170 people.'),
      of(
        'outcome',
        'what came of an event, not of its subject',
        'The dam was struck by a barge, causing a flood in the town.',
      ),
      of('with_absolute', '"with" and a subject of its own', 'The home side won, with Berg scoring twice.'),
      of(
        'dated_participle',
        'what an indefinite noun underwent on a day',
        'Under an agreement signed on Monday, the port will close.',
      ),
    ],
  },
  {
    title: 'Asides between commas',
    about:
      'Found on the surface and cut out before the sentence is parsed, so that they do not stand between a verb and its subject; each is parsed with its noun in front (`clauses/asides.ts` and the files beside it).',
    constructions: [
      of('relative_clause', '"who" and "which"', 'The mayor, who took office in 1951, opened the pool.'),
      of(
        'relative_clause',
        'with the noun as object',
        'A spark started the fire, which strong winds then drove through the yard.',
      ),
      of('apposition', 'what somebody is', 'Ana Ruiz, a retired judge, led the inquiry.'),
      of('apposition', 'without an article', 'Ole Berg, director of the museum, opened the hall.'),
      of(
        'apposition',
        'with a clause that says more',
        'Ana Ruiz, a former miner who joined the council in 1990, led the inquiry.',
      ),
      of('apposition', 'a name after the noun', 'Crowds marched through the capital, Dorsk, on Sunday.'),
      of('apposition', 'in front of the subject', 'A former miner, Ana Ruiz joined the council in 1990.'),
      of('apposition', 'two titles before a name', 'He wrote to his brother and deputy at the mill, Ole Berg.'),
      of('age', 'an age after the name, or in the description', 'Ana Ruiz, a 52-year-old librarian, brought the case.'),
      of('superlative_aside', 'a first or largest', 'The probe took off from Oban, the largest port in the north.'),
      of('superlative_aside', '"the first time"', 'The probe found salt, the first time a mineral was found there.'),
      of('participle_aside', 'what was done to it', 'The mill, built in 1840 by two brothers, burned down.'),
      of('portion', 'a share of them', 'The survivors, many of them farm hands, spent the night in a school.'),
      of('participle_aside', '"with" in front', 'With work on the dam almost complete, the firm named a new director.'),
    ],
  },
  {
    title: 'Facts in modifiers',
    about: 'The clause that the noun stands in need not say them again (`clauses/modifier-claims.ts`).',
    constructions: [
      of('age', 'an age', 'The ten-year-old boat sank in the harbour.'),
      of('size', 'how many, how long', 'The six-member crew left the ship.'),
      of('count', 'all there are', 'Teams from Peru are among the 163 teams in the Oban Games.'),
      of('count', 'a part of all', 'Two of its nine engines failed.'),
      of('newly', 'what was lately done', 'The council closed the recently opened Oban Bridge.'),
      of('dated_thing', 'the year of a treaty or law', 'Both sides kept the 1921 Cork Harbour treaty.'),
      of('superlative_aside', 'a superlative before a name', 'They met in the oldest cinema Odeon.'),
    ],
  },
  {
    title: 'Who says it',
    about:
      'The saying is taken off where its content can be checked; an opinion stays somebody’s (`clauses/attribution.ts`, `clauses/attribution-tail.ts`, `judge-clause.ts`).',
    constructions: [
      of('said', '"said that"', 'The harbour master said the dam had failed on Monday.'),
      of('said', 'once for each "that"', 'She said that the dam had failed and that the road was closed.'),
      of('main', 'named at the end', 'The dam had failed on Monday, officials said Friday.'),
      of('main', 'named in the middle', 'The dam, according to the harbour master, had failed on Monday.'),
      of(
        'main',
        'named before a quotation',
        'The union refused, saying on Friday "the owners have paid nothing since May."',
      ),
      of('voiced_view', 'an opinion', '"The plan is a disgrace," said Ana Ruiz, the mayor.'),
      of('coordinated_predicate', 'back to the speaker', 'The firm said it would pay, but did not give a date.'),
    ],
  },
];
