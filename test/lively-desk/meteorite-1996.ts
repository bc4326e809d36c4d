/** August 1996: a stone from Mars. What was true of it then and what is known today differ more than once. */
import {
  accepted,
  adjudicated,
  approved,
  corrected,
  dismissed,
  published,
  returned,
  reviewed,
  Source,
  taken,
} from './steps.js';
import { Story } from './story.js';

const text = `Stone from Mars holds traces of ancient life, NASA team believes

WASHINGTON, Aug. 7 - A potato-sized stone that was picked up from the Antarctic ice may hold the remains of living things from another planet, scientists of the United States space agency said Wednesday.

The stone, catalogued as ALH84001, was found in December 1984 by a party that crossed the Allan Hills on snowmobiles. It weighs 1.9 kilograms. For nine years it lay in a cabinet in Houston, mistaken for a piece of an asteroid, before it was recognised as a visitor from Mars in 1993.

David McKay, who led the team, said the stone is 4.5 billion years old, which makes it the oldest rock known from any planet. An impact hurled it into space some 16 million years ago, and it fell on Antarctica 13,000 years ago.

The team points to four findings. The stone holds organic molecules, grains of magnetite that resemble those made by bacteria on Earth, globules of carbonate, and tiny shapes that look like fossils. "None of these observations is in itself conclusive," the team writes in a paper that the journal Science will print next week. Taken together, it holds, they are evidence for primitive life on early Mars.

Others were not persuaded. William Schopf, a specialist in the oldest fossils, told the same news conference that the shapes are a hundred times smaller than any known bacterium and that further work was needed.

President Bill Clinton called the finding potentially one of the most stunning insights into our universe. He announced that a summit on the future of the space programme would be held before the end of the year.

Only twelve meteorites from Mars are known in the whole world. NASA will launch two spacecraft to the planet this year; the first of them, Pathfinder, is to land on July 4, 1997. Daniel Goldin, the administrator of the agency, predicted that samples of Martian soil would be brought to Earth by 2005.

It is the most beautiful stone that ever came out of the ice, one of the finders said.
`;

const paper: Source = {
  citation: 'McKay et al., Science 273 (1996), 924-930',
  title: 'The paper of the team, as its press copy was handed out on 7 August 1996',
  publisher: 'Science',
  stance: 'supports',
  sourceType: 'academic',
  publishedOn: '1996-08-07',
  occurredOn: '1996-08-07',
  archivedUrl: 'https://archive.example/1996/allan-hills-paper',
};

const younger: Source = {
  citation: 'Lapen et al., Science 328 (2010), 347-351',
  title: 'A younger age for the stone',
  publisher: 'Science',
  stance: 'contradicts',
  sourceType: 'academic',
  publishedOn: '2010-04-16',
  url: 'https://journal.example/2010/younger-age',
  archivedUrl: 'https://archive.example/2010/younger-age',
  quote: 'An age of 4.091 billion years',
  note: 'The older figure came from another pair of isotopes; ask our geologist before the next revision.',
};

const catalogue: Source = {
  url: 'https://meteorites.example/catalogue/1996',
  title: 'Catalogue of Antarctic meteorites, spring edition',
  publisher: 'Curator for meteorites, Houston',
  stance: 'supports',
  sourceType: 'data',
  publishedOn: '1996-03',
  archivedUrl: 'https://archive.example/1996/catalogue',
};

export const meteorite: Story = {
  article: {
    title: 'Stone from Mars holds traces of ancient life, NASA team believes',
    publishedOn: '1996-08-08',
    publisher: 'The Northern Courier',
    byline: 'By our science correspondent',
    url: 'https://northern-courier.example/1996/08/08/stone-from-mars',
    text,
  },
  claims: [
    {
      quote: 'the stone is 4.5 billion years old',
      text: 'The Martian meteorite ALH84001 is 4.5 billion years old.',
      kind: 'quantity',
      speaker: 'David McKay',
      life: [
        accepted({ reviewsWanted: 2, reason: 'influential', priority: 7 }),
        reviewed('rosa', {
          today: [
            'mostly_false',
            'The stone was dated anew in 2010. The method used since gives **4.09 billion years**, with a margin of 30 million.\n\n1. The older figure rests on samarium and neodymium.\n2. The later one rests on lutetium and hafnium, which weathering disturbs less.\n\nIt stays the oldest Martian rock of its class, so the *sense* of the sentence holds.',
          ],
          then: ['true', 'The figure was the published one. Nobody had given another.'],
          sources: [paper, younger],
        }),
        reviewed('tomas', {
          today: ['mostly_false', 'Later work makes it some 400 million years younger; see the paper of 2010.'],
          then: ['true', 'It was what the textbooks had.'],
          sources: [catalogue],
        }),
        approved(),
        published(),
        corrected({
          class: 'minor',
          note: 'The margin of the later dating is now given in full.',
          rationaleToday:
            'The stone was dated anew in 2010. The method used since gives **4.091 billion years**, with a margin of 30 million years either way.\n\n1. The older figure rests on samarium and neodymium.\n2. The later one rests on lutetium and hafnium, which weathering disturbs less.\n\nIt stays the oldest Martian rock of its class, so the *sense* of the sentence holds.',
        }),
        corrected({
          class: 'update',
          note: 'A sentence on what the newspapers of the day could know was added.',
          rationaleThen:
            'The figure was the published one, and the spring catalogue of 1996 repeats it. Nobody had given another.',
        }),
        corrected({
          class: 'substantial',
          ratingToday: 'false',
          note: 'We had rated the claim "Mostly false". The difference of 400 million years is more than any margin allows, so the rating is now "False".',
        }),
      ],
    },
    {
      quote: 'Only twelve meteorites from Mars are known in the whole world',
      text: 'Twelve meteorites from Mars were known in August 1996.',
      kind: 'quantity',
      life: [
        accepted({ reviewsWanted: 2, reason: 'worth', priority: 5 }),
        reviewed('tomas', {
          today: [
            'missing_context',
            'It was right in 1996. More than **three hundred** are known today, so the "only" has aged.',
          ],
          then: ['true', 'The catalogue of that spring lists twelve.'],
          sources: [catalogue],
        }),
        reviewed('ngozi', {
          today: ['true', 'The sentence is about 1996, and for 1996 it holds: the catalogue lists twelve.'],
          then: ['true', 'Twelve are listed.'],
          sources: [{ ...catalogue, url: 'https://meteorites.example/catalogue/1996#mars', originGroup: 'catalogue' }],
        }),
      ],
    },
    {
      quote: 'It weighs 1.9 kilograms',
      text: 'The Martian meteorite ALH84001 weighs 1.9 kilograms.',
      kind: 'quantity',
      life: [
        accepted({ reviewsWanted: 2, reason: 'worth', priority: 2 }),
        reviewed('rosa', {
          today: ['true', 'The catalogue gives 1,931 grams.'],
          then: ['true', 'The same catalogue, in its edition of that spring.'],
          sources: [catalogue],
        }),
        reviewed('ngozi', { today: ['true', '1.93 kg, rounded.'], then: ['true', '1.93 kg.'], sources: [paper] }),
        approved('haruki'),
      ],
    },
    {
      quote: 'a summit on the future of the space programme would be held before the end of the year',
      text: 'A summit on the future of the space programme will be held before the end of 1996.',
      kind: 'prediction',
      speaker: 'Bill Clinton',
      to: '1996-12-31',
      life: [
        accepted({ reviewsWanted: 1, reason: 'prediction_due', priority: 6 }),
        reviewed('tomas', {
          today: ['unproven', 'A meeting took place in the winter, but I could not find whether it was *this* summit.'],
          searches: [
            {
              where: 'Public papers of the President, 1996 and 1997',
              query: 'space summit',
              result: 'The announcement is there; no record of the meeting itself.',
            },
            {
              where: 'Archive of The Northern Courier',
              query: '"space summit" December 1996',
              result: 'Two short notices that it was put off, neither with a date.',
            },
          ],
        }),
        returned({
          reason: 'missing_side',
          note: 'The two notices say that it was put off. Please record them as evidence.',
          to: 'same',
        }),
      ],
    },
    {
      quote: 'samples of Martian soil would be brought to Earth by 2005',
      text: 'Samples of Martian soil will be brought to Earth by 2005.',
      kind: 'prediction',
      speaker: 'Daniel Goldin',
      to: '2005-12-31',
      life: [
        accepted({
          reviewsWanted: 3,
          reason: 'prediction_due',
          priority: 8,
          note: 'A good one for the yearly review.',
        }),
        reviewed('rosa', {
          today: ['false', 'No mission had brought anything back by 2005, nor has one since.'],
          then: ['unproven', 'A plan was on paper; no money was voted.'],
          sources: [
            {
              url: 'https://missions.example/mars',
              title: 'All missions to Mars, with their outcomes',
              stance: 'contradicts',
              sourceType: 'data',
              publishedOn: '2021-03-01',
            },
            {
              citation: 'Budget request of the agency for 1997',
              stance: 'contextualizes',
              sourceType: 'government',
              publishedOn: '1996-03',
            },
          ],
        }),
        reviewed('tomas', {
          today: ['false', 'By the list of missions, none returned with soil.'],
          then: ['unproven', 'It was a hope.'],
          searches: [
            { where: 'List of missions', query: 'sample return, Mars', result: 'Planned several times, flown never.' },
          ],
        }),
        reviewed('ngozi', {
          today: ['mostly_false', 'Stones *from* Mars keep coming as meteorites, but that is not what was meant.'],
          then: ['mostly_true', 'The agency had a date in its plan.'],
          searches: [
            { where: 'Plan of 1994', query: 'sample return', result: 'Named for "the middle of the next decade".' },
          ],
        }),
        adjudicated({
          today: [
            'false',
            'Nothing was brought back by 2005. All three reviews agree on the fact and differ only in tone.',
          ],
          then: ['unproven', 'A plan is not a launch date: the budget request of 1996 holds no money for it.'],
        }),
        published(),
      ],
    },
    {
      quote: 'It is the most beautiful stone that ever came out of the ice',
      text: 'The meteorite ALH84001 is the most beautiful stone that ever came out of the ice.',
      kind: 'record',
      speaker: 'one of the finders',
      life: [dismissed({ reason: 'opinion', note: 'Lovely, and not for us.' })],
    },
    {
      quote: 'mistaken for a piece of an asteroid',
      text: 'The meteorite ALH84001 was mistaken for a piece of an asteroid until 1993.',
      kind: 'event',
      life: [
        accepted({ reviewsWanted: 2, reason: 'public_interest', priority: 9 }),
        taken('ngozi', [catalogue], {
          ratingToday: 'true',
          rationaleToday:
            'It was first classed as a *diogenite*, a kind of stone from the asteroid Vesta.\n\n- [ ] find the note of 1993',
          citesToday: [],
          searches: [],
        }),
      ],
    },
  ],
};
