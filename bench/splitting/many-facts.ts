/** English news of any length in which nothing is said twice, so that every sentence brings claims of its own. */
const people = ['Ana Ruiz', 'Tom Okafor', 'Lena Brandt', 'Piotr Nowak', 'Maya Lindqvist', 'Omar Haddad', 'Ruth Keller'];
const offices = ['Harbour master', 'Mayor', 'Minister', 'Professor', 'Judge', 'Coach', 'Ambassador'];
const towns = [
  'Oban',
  'Tromso',
  'Valparaiso',
  'Izmir',
  'Durban',
  'Halifax',
  'Gdansk',
  'Lagos',
  'Bergen',
  'Cork',
  'Perth',
];
const works = ['bridge', 'ferry', 'school', 'museum', 'railway line', 'reservoir', 'hospital', 'lighthouse', 'stadium'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** At least `length` characters. */
export function manyFacts(length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, at = 1; size < length; at++) {
    const paragraph = factsOf(at);
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

function factsOf(at: number): string {
  const pick = (from: readonly string[], step: number) => from[Math.floor(at / step) % from.length] ?? '';
  const [who, town, work] = [pick(people, 1), pick(towns, 2), pick(works, 3)];
  const number = (at * 7919) % 90_000;
  return [
    `${pick(offices, 4)} ${who} opened the ${work} number ${at} in ${town} on ${pick(days, 1)} after ${(at % 30) + 2} years of work.`,
    `It cost ${number + 1} million crowns, which was twice what the council had planned in ${1950 + (at % 45)}, officials said.`,
    `The ${work}, which ${number + 20} people use every day, is the first in ${town} since ${1900 + (at % 90)}.`,
    `"We will build ${at + 3} more of them by next summer," ${who} said.`,
  ].join(' ');
}
