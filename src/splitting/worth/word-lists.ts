/** Words that by themselves speak for or against a fact that can be checked, by the trait they stand for. */
const lists = {
  numberWord:
    'zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen half third quarter percent percentage double doubled triple twice',
  comparative:
    'more less fewer higher lower larger smaller bigger greater better worse faster slower older younger than most least highest lowest largest smallest biggest greatest best worst fastest oldest record first last only',
  change:
    'increase increased increases decrease decreased cut cuts rose risen fell fallen grew grown lost gained raised reduced created added dropped doubled tripled spent passed signed voted vetoed',
  past: 'was were had did went came took gave made said told got found left paid won brought built sent began became saw kept held knew thought ran wrote',
  perfect: 'has have been',
  future: 'will shall going gonna tomorrow next soon',
  modal: 'would could should must may might can ought need needs let',
  firstPerson: 'i me my mine myself',
  we: 'we us our ours ourselves',
  secondPerson: 'you your yours yourself',
  opinion:
    'think believe feel hope wish want like love know proud great wonderful terrible important right wrong good bad beautiful fair deserve ought really very maybe perhaps probably sure',
  courtesy:
    'thank thanks welcome please ladies gentlemen god bless applause laughter good hello sorry mr senator governor president congratulations',
  question: 'who what when where why how which whether',
  time: 'year years month months week weeks ago since decade decades today yesterday history january february march april june july august september october november december',
  amount: 'dollars dollar cents rate average number total budget deficit tax taxes jobs unemployment',
  negation: 'not no never nothing nobody none without',
};

export const traits = Object.keys(lists);
export const traitsOf = new Map<string, number[]>();

Object.values(lists).forEach((list, trait) => {
  for (const word of list.split(' ')) traitsOf.set(word, [...(traitsOf.get(word) ?? []), trait]);
});
