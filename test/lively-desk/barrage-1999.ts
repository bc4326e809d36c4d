/** November 1999: a town that does not exist opens a tidal barrage. All of it is invented. */
import {
  accepted,
  approved,
  dismissed,
  published,
  reopened,
  retracted,
  reviewed,
  skipped,
  Source,
  taken,
} from './steps.js';
import { Story } from './story.js';

const text = `Vellmar throws the switch on the longest tidal barrage in the world

VELLMAR, Nov. 2 - After eleven years of work and two bankruptcies the port of Vellmar opened its tidal barrage on Tuesday, and with it what its builders call the longest dam against the sea that makes electricity.

The barrage runs for 2.4 kilometres from the old lighthouse to the Isle of Tarn. Its 48 turbines turn with the ebb and the flood and will supply 210,000 households, the Vellmar Harbour Board said. It cost 640 million crowns, twice what the board had promised in 1988.

Mayor Inga Halvorsen, who threw the switch at noon, said that no fisherman had lost his living through the work. The fishermen's union sees it otherwise: of the 90 boats that were registered at Tarn when the work began, 31 are left, it said.

The barrage is the first in the country to have a ladder for salmon. Biologists of the university at Sund counted 4,100 fish on it in September, more than in any month since the counts began in 1961.

The barrage has stopped the autumn floods that used to fill the cellars of the lower town. Floods will not trouble Vellmar again in our lifetime, the chief engineer, Pieter Vang, told the guests. In the great flood of January 1954 the sea rose 3.8 metres above its usual level and 27 people drowned.

The board expects to have paid off its debts by 2015. Electricity will be cheaper in Vellmar than anywhere else on the coast from the first of January, it promised.

The rector of the school of navigation called the barrage a cathedral of our time. A brass band played, and it rained.
`;

const opening: Source = {
  url: 'https://harbour-board.example/press/1999-11-02',
  title: 'The barrage in figures',
  publisher: 'Vellmar Harbour Board',
  stance: 'supports',
  sourceType: 'primary',
  originGroup: 'harbour board',
  publishedOn: '1999-11-02',
  archivedUrl: 'https://archive.example/1999/barrage-in-figures',
  quote: '48 turbines on 2,400 metres',
};

const register: Source = {
  citation: 'Register of fishing boats, district of Tarn, 1988 to 1999',
  title: 'Register of fishing boats',
  publisher: 'Coast Guard',
  stance: 'contradicts',
  sourceType: 'government',
  publishedOn: '1999-07',
  occurredOn: '1988/1999',
};

const audit: Source = {
  url: 'https://auditor.example/2004/barrage',
  title: 'What the barrage cost',
  publisher: 'National Audit Office',
  author: 'M. Ekberg',
  stance: 'contradicts',
  sourceType: 'government',
  publishedOn: '2004-05-12',
  occurredOn: '1988/1999',
  archivedUrl: 'https://archive.example/2004/audit',
  quote: 'All told, 812 million crowns had been spent by the day of the opening.',
};

const insider: Source = {
  citation: 'A letter to the desk by a former clerk of the board',
  stance: 'contradicts',
  sourceType: 'witness',
  publishedOn: '2023-02',
  visibility: 'internal',
  note: 'The clerk asked not to be named. The letter is in the safe.',
};

export const barrage: Story = {
  article: {
    title: 'Vellmar throws the switch on the longest tidal barrage in the world',
    publishedOn: '1999-11-03',
    publisher: 'The Sund Evening Post',
    byline: 'Kerstin Aune',
    url: 'https://evening-post.example/1999/11/03/barrage',
    text,
  },
  claims: [
    {
      quote: 'the longest dam against the sea that makes electricity',
      text: 'The tidal barrage of Vellmar is the longest dam against the sea that makes electricity.',
      kind: 'record',
      speaker: 'its builders',
      life: [
        accepted({ reviewsWanted: 2, reason: 'record', priority: 8 }),
        reviewed('rosa', {
          today: ['half_true', 'It was the longest *until 2011*, when the dam of Oster Bay took its place.'],
          then: ['true', 'No longer one stood in 1999.'],
          sources: [
            opening,
            {
              url: 'https://dams.example/list',
              title: 'List of tidal power stations',
              publisher: 'Institute for Hydraulics, Sund',
              stance: 'contextualizes',
              sourceType: 'academic',
              publishedOn: '2012',
            },
          ],
        }),
        reviewed('tomas', {
          today: ['half_true', 'Right for twelve years, and not since.'],
          then: ['true', 'The press release is borne out by the list.'],
          searches: [
            {
              where: 'List of tidal power stations',
              query: 'length over 2 km',
              result: 'Two entries: Vellmar 1999, Oster Bay 2011.',
            },
          ],
        }),
        approved(),
        published(),
        reopened({ reason: 'reader_report', note: 'A reader writes that a barrage of 1983 was longer.' }),
      ],
    },
    {
      quote: 'It cost 640 million crowns',
      text: 'The tidal barrage of Vellmar cost 640 million crowns.',
      kind: 'quantity',
      life: [
        accepted({ reviewsWanted: 1, reason: 'disputed', priority: 7 }),
        reviewed('ngozi', {
          today: [
            'false',
            'The audit of 2004 counts 812 million crowns:\n\n| part | million crowns |\n|---|---|\n| dam | 402 |\n| turbines | 298 |\n| salmon ladder | 112 |\n\nThe board had left out the ladder and part of the interest.',
          ],
          then: ['mostly_true', 'It was the figure of the day, and no other had been published.'],
          sources: [opening, audit, insider],
        }),
        approved('haruki'),
        published(),
      ],
    },
    {
      quote: 'no fisherman had lost his living through the work',
      text: 'No fisherman lost his living through the work on the tidal barrage of Vellmar.',
      kind: 'record',
      speaker: 'Inga Halvorsen',
      life: [
        accepted({ reviewsWanted: 2, reason: 'disputed', priority: 9 }),
        reviewed('tomas', {
          today: [
            'false',
            'The register shows **59 boats** fewer. In eleven years some would have gone anyway, but not two in three.',
          ],
          then: ['false', 'The register was open to anybody in July 1999.'],
          sources: [register],
        }),
        skipped('rosa', 'conflict_of_interest'),
      ],
    },
    {
      quote: 'the first in the country to have a ladder for salmon',
      text: 'The tidal barrage of Vellmar is the first in its country to have a ladder for salmon.',
      kind: 'record',
      life: [
        accepted({ reviewsWanted: 1, reason: 'record', priority: 4 }),
        reviewed('rosa', {
          today: ['true', 'No other was found.'],
          then: ['true', 'No other was found.'],
          searches: [
            {
              where: 'Catalogue of the university at Sund',
              query: 'salmon ladder barrage',
              result: 'Nothing before 1999.',
            },
          ],
        }),
        approved(),
        published(),
        retracted({
          reason: 'wrong',
          note: 'The mill dam of Hov, which is a barrage by law, has had a salmon ladder since 1974.',
        }),
      ],
    },
    {
      quote: 'In the great flood of January 1954 the sea rose 3.8 metres above its usual level and 27 people drowned',
      text: 'In the flood of January 1954 the sea at Vellmar rose 3.8 metres above its usual level.',
      kind: 'quantity',
      from: '1954-01-01',
      to: '1954-01-31',
      life: [
        accepted({ reviewsWanted: 1, reason: 'worth', priority: 3 }),
        reviewed('rosa', {
          today: ['mostly_true', 'The gauge stood at 3.74 metres when it broke.'],
          then: ['mostly_true', 'The yearbook of 1955 has the same.'],
          sources: [
            {
              citation: 'Yearbook of the Hydrographic Office, 1955, page 212',
              stance: 'supports',
              sourceType: 'government',
              publishedOn: '1955',
            },
          ],
        }),
      ],
    },
    {
      quote: 'Floods will not trouble Vellmar again in our lifetime',
      text: 'Floods will not trouble Vellmar again in the lifetime of those who saw its barrage opened.',
      kind: 'prediction',
      speaker: 'Pieter Vang',
      life: [accepted({ reviewsWanted: 1, reason: 'harm', priority: 6 })],
    },
    {
      quote: 'The board expects to have paid off its debts by 2015',
      text: 'The Vellmar Harbour Board will have paid off its debts by 2015.',
      kind: 'prediction',
      life: [
        accepted({ reviewsWanted: 2, reason: 'prediction_due', priority: 5 }),
        taken('tomas', [audit], {
          ratingToday: 'false',
          rationaleToday: 'The annual report of 2015 still lists',
          citesToday: [],
        }),
      ],
    },
    {
      quote: 'A brass band played, and it rained',
      text: 'It rained when the tidal barrage of Vellmar was opened.',
      kind: 'event',
      life: [dismissed({ reason: 'trivial' })],
    },
  ],
};
