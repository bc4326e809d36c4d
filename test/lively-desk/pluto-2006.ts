/** August 2006: Pluto is a planet no more, and the body that brought it down seems larger than it is. */
import { accepted, approved, corrected, published, reviewed, Source, withdrawn } from './steps.js';
import { Story } from './story.js';

const text = `Eight planets are left as astronomers vote Pluto out

PRAGUE, Aug. 24 - Astronomers decided on Thursday what a planet is, and Pluto is not one. By a show of yellow cards the general assembly of the International Astronomical Union left the solar system with eight planets, after 76 years in which schoolchildren had learned nine.

A planet must circle the sun, be round by its own gravity and have cleared the neighbourhood of its path, says the resolution. Pluto fails the third test, since it moves among thousands of other bodies beyond Neptune. It becomes a dwarf planet, together with Ceres and with a body known for now as Xena.

It was Xena that forced the question. Michael Brown and two colleagues announced it in July 2005. It is larger than Pluto and lies far beyond it, and if Pluto was a planet, Brown said, Xena had to be the tenth.

Clyde Tombaugh discovered Pluto in 1930 at an observatory in Arizona. His ashes are on their way there: the probe New Horizons, which was launched in January, carries some of them and is to fly past Pluto in July 2015. No spacecraft has ever visited it.

Only 424 of the union's nearly 10,000 members took part in the vote. Alan Stern, who leads the New Horizons mission, called the definition awful and predicted that it would not stand.

The assembly also agreed to name a class of bodies after Pluto, but it could not settle on a word for it. Pluto has three known moons; the two smaller ones were found last year.

Textbooks will have to be changed around the world. Publishers in three countries said on Thursday that they would wait until the dust had settled.
`;

const survey: Source = {
  url: 'https://hubble.example/2006/xena',
  title: 'The size of Xena, measured with the space telescope',
  stance: 'supports',
  sourceType: 'academic',
  publishedOn: '2006-04-11',
  archivedUrl: 'https://archive.example/2006/xena',
  quote: 'Its diameter is 2,400 kilometres, give or take 100',
};

const flyby: Source = {
  url: 'https://probe.example/2015/07/13/size',
  title: 'How large Pluto is',
  publisher: 'New Horizons mission',
  stance: 'contradicts',
  sourceType: 'primary',
  publishedOn: '2015-07-13',
  archivedUrl: 'https://archive.example/2015/how-large-pluto-is',
};

const protocol: Source = {
  citation: 'Minutes of the general assembly, Prague, second session, 24 August 2006',
  title: 'Minutes of the general assembly',
  publisher: 'International Astronomical Union',
  stance: 'supports',
  sourceType: 'primary',
  publishedOn: '2006-08-24',
};

export const pluto: Story = {
  article: {
    title: 'Eight planets are left as astronomers vote Pluto out',
    publishedOn: '2006-08-25',
    publisher: 'The Northern Courier',
    byline: 'By a correspondent in Prague',
    url: 'https://northern-courier.example/2006/08/25/eight-planets',
    text,
  },
  claims: [
    {
      quote: 'It is larger than Pluto and lies far beyond it',
      text: 'The body known as Xena, now called Eris, is larger than Pluto.',
      kind: 'state',
      life: [
        accepted({ reviewsWanted: 2, reason: 'influential', priority: 9 }),
        reviewed('ngozi', {
          today: [
            'mostly_false',
            'Measured up close, Pluto is **2,377 km** across, and Eris about **2,326 km**.\n\n> Eris is heavier, by a quarter.\n\nSo it is *more massive*, not larger. See [the note of the mission](https://probe.example/2015/07/13/size).',
          ],
          then: ['true', 'By the best measurement of the spring, Xena was a little larger.'],
          sources: [survey, flyby],
        }),
        reviewed('rosa', {
          today: ['mostly_false', 'Smaller across, though with more mass.'],
          then: ['true', 'The measurement of April 2006 said so.'],
          sources: [
            {
              ...flyby,
              url: 'https://almanac.example/dwarf-planets',
              title: 'Almanac of dwarf planets',
              publishedOn: '2019',
              sourceType: 'secondary',
            },
          ],
        }),
        approved(),
        published(),
        corrected({
          class: 'update',
          note: 'We added how the two compare in mass.',
          rationaleToday:
            'Measured up close, Pluto is **2,377 km** across, and Eris about **2,326 km**.\n\n> Eris is heavier than Pluto by 27 per cent.\n\nSo it is *more massive*, not larger. See [the note of the mission](https://probe.example/2015/07/13/size).',
        }),
      ],
    },
    {
      quote: "Only 424 of the union's nearly 10,000 members took part in the vote",
      text: 'Of the nearly 10,000 members of the International Astronomical Union, 424 took part in the vote on Pluto.',
      kind: 'quantity',
      life: [
        accepted({ reviewsWanted: 2, reason: 'public_interest', priority: 6 }),
        reviewed('tomas', {
          today: [
            'mostly_true',
            'The number was counted in *another* ballot of the same session; cards in the vote itself were not counted.',
          ],
          then: ['true', 'All papers of the day had it.'],
          sources: [protocol],
        }),
        reviewed('ngozi', {
          today: ['mostly_true', 'The minutes give 424 for the session, not for the vote.'],
          then: ['true', 'It was the number that the union gave out.'],
          sources: [{ ...protocol, stance: 'contextualizes', citation: 'Minutes, second session, page 4' }],
        }),
      ],
    },
    {
      quote: 'No spacecraft has ever visited it',
      text: 'No spacecraft had visited Pluto by August 2006.',
      kind: 'record',
      life: [
        accepted({ reviewsWanted: 1, reason: 'record', priority: 3 }),
        reviewed('tomas', {
          today: ['true', 'The first one came in July 2015.'],
          then: ['true', 'None had been there.'],
          sources: [{ ...flyby, stance: 'supports' }],
          searches: [{ where: 'List of deep-space missions', query: 'Pluto', result: 'One: New Horizons, under way.' }],
        }),
        approved('haruki'),
        published(),
      ],
    },
    {
      quote: 'called the definition awful and predicted that it would not stand',
      text: 'The definition of a planet that was agreed in Prague in 2006 will not stand.',
      kind: 'prediction',
      speaker: 'Alan Stern',
      life: [
        accepted({ reviewsWanted: 1, reason: 'prediction_due', priority: 4 }),
        reviewed('rosa', {
          today: ['false', 'It stands, for all the quarrels about it.'],
          sources: [
            {
              url: 'https://union.example/definitions',
              stance: 'contradicts',
              sourceType: 'primary',
              publishedOn: '2024-01',
            },
          ],
        }),
        withdrawn('rosa'),
      ],
    },
    {
      quote: 'Pluto has three known moons',
      text: 'Three moons of Pluto were known in August 2006.',
      kind: 'quantity',
      life: [accepted({ reviewsWanted: 3, reason: 'worth', priority: 1 })],
    },
  ],
};
