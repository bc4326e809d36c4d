/** How the desk works, in English, and what the ratings mean that it came with. */
export const englishMethodology = {
  heading: 'How this desk works',
  lead: 'Old articles are full of claims that were never looked at again. This desk takes them one by one and judges each twice: by what was known on the day of the article, and by what is known today.',
  sections: [
    {
      heading: 'Claims',
      paragraphs: [
        'An article is kept as it was published and divided into single claims: statements that evidence could bear out or contradict on their own. Predictions, opinions and figures of speech are told apart from statements of fact.',
        'Editors choose which claims are checked, and say why: a claim is a first or a largest, was widely repeated, is disputed, could do harm, or is of public interest.',
      ],
    },
    {
      heading: 'Then and today',
      paragraphs: [
        'A claim may have been right by everything that could be known, and have turned out wrong since. So each check can give two ratings. “Then” is about the knowledge of the article’s day, “today” about ours.',
        'The rating for then may rest only on sources that were published by the article’s day. The desk’s database refuses anything later. A source without a date never counts as known then.',
      ],
    },
    {
      heading: 'Independent reviews',
      paragraphs: [
        'Each claim is reviewed by one to three people who work apart. Until all their verdicts are in, none of them sees what the others found or think.',
        'A review ends in a rating, its reasons and the sources it rests on. Where nothing was found, the review lists where and for what its author searched, and the check shows it.',
      ],
    },
    {
      heading: 'Four eyes',
      paragraphs: [
        'Nothing is published by whoever reviewed it. An editor who took no part in the reviews approves them when they agree. When they differ, such an editor decides with a rating and reasons of their own. Each check names who reviewed and who approved it.',
      ],
    },
    {
      heading: 'Evidence',
      paragraphs: [
        'Each source is shown with its dates, with what it does to the claim (supports it, contradicts it or gives context), and with an archived copy where there is one. Sources that rest on one origin, such as one agency’s report, count as one.',
        'A source that must be protected is kept back. The check then says how many there are.',
      ],
    },
    {
      heading: 'Corrections and retractions',
      paragraphs: [
        'A published check is never changed. A correction is a further revision with a note on what changed and why, shown on top of the check and in the log of corrections; every earlier revision stays readable. If the rating changes, the correction is called one of the verdict.',
        'A check that cannot stand is retracted. Its verdict goes; a page that says when and why it was retracted stays.',
      ],
    },
  ],
  scale: 'The ratings',
  scaleOf: (version: number, day: string) => `Version ${version} of the scale, made on ${day}.`,
  scaleUntil: 'A later version is in use now. Checks keep the version that they were judged on.',
  toCurrent: 'The scale in use now',
  why: 'Why it was made',
  number: (value: number, worst: number, best: number) => `${value} on a scale from ${worst} (worst) to ${best} (best)`,
  noNumber: 'not on the line from false to true',
  versions: 'Versions of the scale',
  version: (version: number) => `Version ${version}`,
};

/** The ratings of the scale that the desk came with, by their keys. A desk that words them anew is shown in its own words. */
export const englishRatings = {
  true: { label: 'True', meaning: 'The evidence bears the claim out in all that matters.' },
  mostly_true: { label: 'Mostly true', meaning: 'The claim is right in substance; a detail is off or missing.' },
  half_true: { label: 'Half true', meaning: 'Part of the claim is right and part of it is wrong.' },
  mostly_false: { label: 'Mostly false', meaning: 'The claim holds a grain of truth and misleads as a whole.' },
  false: { label: 'False', meaning: 'The evidence contradicts the claim.' },
  missing_context: { label: 'Missing context', meaning: 'What the claim leaves out changes what it means.' },
  unproven: { label: 'Unproven', meaning: 'The evidence that can be had does not decide it.' },
  satire: { label: 'Satire', meaning: 'It was not meant to be believed.' },
  altered: { label: 'Altered media', meaning: 'A picture, a recording or a document was changed.' },
};

export type Methodology = typeof englishMethodology;
export type RatingTexts = typeof englishRatings;
