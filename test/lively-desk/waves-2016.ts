/** February 2016: gravitational waves. The newest article, on which much is still to be done. */
import { accepted, approved, dismissed, published, reopened, retracted, reviewed, Source } from './steps.js';
import { Story } from './story.js';

const text = `"We did it": a ripple in space is heard a century after Einstein

WASHINGTON, Feb. 11 - For the first time, scientists have directly detected gravitational waves, the faint shudders of space and time that Albert Einstein predicted in 1916. "We did it," David Reitze, the director of the LIGO laboratory, told a crowded hall on Thursday.

The signal lasted a fifth of a second. It reached the detector at Livingston, Louisiana, on September 14, 2015, and its twin at Hanford, Washington, seven thousandths of a second later. It came from two black holes of 29 and 36 times the mass of the sun that circled each other and merged 1.3 billion years ago.

Three solar masses were turned into waves in that instant. For a moment the pair gave off more power than all the stars of the visible universe together, the team calculated.

LIGO has cost 1.1 billion dollars over forty years and is the largest project that the National Science Foundation ever paid for. More than a thousand scientists from fifteen countries signed the paper.

Each detector has two arms that are four kilometres long. The wave changed their length by less than a thousandth of the width of a proton. It had been thought of as a test: the detectors had been switched on after five years of rebuilding only two days before, and the signal came before the first run of measurements had officially begun.

A claim of March 2014, by a team with a telescope at the South Pole, had turned out to be dust. This time the chance of an error is less than one in 3.5 million, the scientists said.

Rainer Weiss, one of the founders, is 83. He and his colleagues Kip Thorne and Ronald Drever will share a Nobel Prize before the decade is out, several physicists said. The European Space Agency plans to launch a trio of detectors into space by 2034.

It is the beginning of a new age, one of the speakers said, and nobody in the hall would have disagreed.
`;

const paper: Source = {
  citation: 'Physical Review Letters 116 (2016), 061102',
  title: 'Observation of gravitational waves from a binary black hole merger',
  publisher: 'Physical Review Letters',
  stance: 'supports',
  sourceType: 'academic',
  publishedOn: '2016-02-11',
  url: 'https://journal.example/2016/061102',
  archivedUrl: 'https://archive.example/2016/061102',
};

const pulsar: Source = {
  citation: 'The Astrophysical Journal 253 (1982), 908-920',
  title: 'A new test of general relativity: gravitational radiation and the binary pulsar',
  stance: 'contextualizes',
  sourceType: 'academic',
  publishedOn: '1982-02',
  occurredOn: '1974/1981',
};

export const waves: Story = {
  article: {
    title: '"We did it": a ripple in space is heard a century after Einstein',
    publishedOn: '2016-02-12',
    publisher: 'The Sund Evening Post',
    byline: 'Jonas Tveit',
    url: 'https://evening-post.example/2016/02/12/we-did-it',
    text,
  },
  claims: [
    {
      quote: 'For the first time, scientists have directly detected gravitational waves',
      text: 'Gravitational waves were directly detected for the first time in September 2015.',
      kind: 'record',
      from: '2015-09-14',
      to: '2015-09-14',
      life: [
        accepted({ reviewsWanted: 2, reason: 'record', priority: 9 }),
        reviewed('rosa', {
          today: [
            'true',
            'The detection stands, and many have followed. What was seen before was **indirect**: a pulsar that loses energy.',
          ],
          then: ['true', 'The paper had passed review when it was announced.'],
          sources: [paper, pulsar],
        }),
        reviewed('ngozi', {
          today: ['true', 'Confirmed by later runs and by a third detector.'],
          then: ['true', 'Announced with the paper.'],
          sources: [
            {
              url: 'https://prize.example/2017',
              title: 'The prize for physics 2017',
              stance: 'supports',
              sourceType: 'secondary',
              publishedOn: '2017-10-03',
            },
          ],
        }),
        approved('haruki'),
        published(),
      ],
    },
    {
      quote: 'merged 1.3 billion years ago',
      text: 'The two black holes whose waves were detected in 2015 merged 1.3 billion years ago.',
      kind: 'quantity',
      life: [
        accepted({ reviewsWanted: 2, reason: 'worth', priority: 5 }),
        reviewed('tomas', {
          today: ['mostly_true', 'Later catalogues say 1.4 billion, well within the margin.'],
          then: ['true', 'It is the figure of the paper.'],
          sources: [paper],
        }),
        reviewed('rosa', {
          today: ['half_true', 'The margin runs from 0.7 to 1.9 billion; the article leaves it out.'],
          then: ['half_true', 'The margin was in the paper.'],
          sources: [{ ...paper, stance: 'contextualizes', citation: 'Table 1 of the paper' }],
        }),
      ],
    },
    {
      quote: 'the largest project that the National Science Foundation ever paid for',
      text: 'LIGO is the largest project that the National Science Foundation had ever paid for by 2016.',
      kind: 'record',
      life: [
        accepted({ reviewsWanted: 1, reason: 'record', priority: 7 }),
        reviewed('ngozi', {
          today: ['true', 'The foundation says so itself.'],
          sources: [
            {
              url: 'https://foundation.example/ligo',
              title: 'LIGO and the foundation',
              stance: 'supports',
              sourceType: 'government',
              publishedOn: '2016-02-11',
            },
          ],
        }),
        approved(),
        published(),
        retracted({
          reason: 'source_withdrawn',
          note: 'The page that the check rested on was withdrawn by the foundation.',
        }),
        reopened({ reason: 'new_evidence', note: 'The foundation has published its accounts.' }),
      ],
    },
    {
      quote: 'will share a Nobel Prize before the decade is out',
      text: 'Rainer Weiss, Kip Thorne and Ronald Drever will share a Nobel Prize before 2020.',
      kind: 'prediction',
      speaker: 'several physicists',
      to: '2019-12-31',
      life: [accepted({ reviewsWanted: 2, reason: 'prediction_due', priority: 6 })],
    },
    {
      quote: 'nobody in the hall would have disagreed',
      text: 'Nobody who heard the announcement of gravitational waves disagreed that a new age begins.',
      kind: 'state',
      life: [dismissed({ reason: 'not_checkable', note: 'Nobody asked them.' })],
    },
  ],
};
