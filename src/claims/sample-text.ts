/** The article that a new desk begins with: written for the project, on a trip that the papers of June 2000 announced. */
export const sample = {
  title: 'Kremlin announces first visit to Pyongyang by a Russian head of state',
  publishedOn: '2000-06-10',
  publisher: 'The Sample Courier',
  byline: 'By a staff correspondent',
  url: 'https://courier.example/2000/06/10/pyongyang',
  language: 'en',
  text: `Kremlin announces first visit to Pyongyang by a Russian head of state

MOSCOW, June 9 - President Vladimir Putin will travel to North Korea this summer, the Kremlin said Friday. It would be the first visit to the country by a Russian or Soviet head of state.

The press office gave no dates. Two Moscow newspapers reported that Putin would stop in Pyongyang on his way to the Group of Eight summit, which Japan hosts on July 21-23.

Kim Jong Il, who has led North Korea since 1994, travelled to Beijing in late May. It was his first known journey abroad in 17 years, South Korean officials said.

The two Koreas are to hold their first summit on Monday. Diplomats in Seoul said the announcement from Moscow came at a time when Pyongyang was looking for partners after years of isolation.

Missile defence will be on the agenda in Pyongyang, according to an official of the Russian Foreign Ministry. Moscow rejects American plans for a national shield and says that they would breach the 1972 treaty on anti-ballistic missiles.

During talks in Moscow last weekend, U.S. President Bill Clinton failed to win Russian consent to change the treaty. In Italy, Putin proposed a joint European defence earlier this week.

North Korea opened diplomatic relations with Italy in January and restored ties with Australia in May. About 23 million people live in the country, and its economy has shrunk since the collapse of the Soviet Union.
`,
} as const;
