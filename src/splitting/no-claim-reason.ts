/** Why a sentence of an article holds no claim: a closed list, each with what an editor is told. */
export const noClaimReasons = {
  furniture: 'Part of the page around the article, such as a menu word, a lone bar or a print date.',
  headline_repeated: 'The headline, whose statement the body of the article makes in full.',
  caption: 'Credits a picture or describes it without stating anything.',
  byline: 'Names the author or speaker and states nothing more.',
  dateline: 'Only the place, the date and the agency of the report.',
  label: 'The title of a section or list.',
  question: 'Asks and does not state.',
  order: 'Tells somebody to do something.',
  opinion: 'An evaluation or a feeling that no evidence could settle.',
  speculation: 'Says only what might be, in nobody’s name.',
  quoted_before: 'Repeats words that the article quotes elsewhere.',
  fragment: 'Not a whole statement: no verb that says something of somebody.',
  not_read: 'In a language that the splitter does not read; its claims have to be marked by hand.',
  too_long: 'Too long to be one sentence; it has to be split by hand.',
  not_selected: 'A language model read it and gave no claim of it that the article bears out.',
} as const;

export type NoClaimReason = keyof typeof noClaimReasons;
