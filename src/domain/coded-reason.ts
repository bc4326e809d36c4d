/** The coded reasons that a person must choose from, so that they can be counted. A free note says the rest. */
export const dismissalReasons = {
  not_a_claim: 'It asserts nothing that could be checked',
  opinion: 'It is a judgement, not a statement of fact',
  trivial: 'It is not worth the work',
  duplicate: 'Another claim says the same',
  not_checkable: 'No evidence could be found by reasonable means',
  out_of_scope: 'It is not for this desk',
} as const;

export const selectionReasons = {
  record: 'It asserts a first, a last, a largest or a never',
  influential: 'It was widely repeated or acted on',
  disputed: 'Others have called it wrong',
  harm: 'It does harm if wrong',
  public_interest: 'The public has an interest in knowing',
  prediction_due: 'It foretold something that can be decided now',
  worth: "It passed the desk's threshold of check-worthiness",
} as const;

export const skipReasons = {
  language: 'I do not read the language',
  expertise: 'I lack the knowledge that it needs',
  conflict_of_interest: 'I have an interest in the matter',
  no_access: 'I cannot get at the sources',
  unclear: 'The claim is worded so that I cannot judge it',
  later: 'Not now',
} as const;

export const returnReasons = {
  weak_evidence: 'The evidence does not carry the verdict',
  unclear_rationale: 'The rationale does not say why',
  wrong_claim: 'Something else than the claim was judged',
  missing_side: 'One side of the matter was left out',
  then_and_now_mixed: 'What was known then and what is known today were mixed up',
  new_evidence: 'Evidence has come up since',
} as const;

export const retractionReasons = {
  wrong: 'The check was wrong',
  source_withdrawn: 'A source it rests on was withdrawn',
  legal: 'For legal reasons',
  published_by_mistake: 'It was not meant to be published',
} as const;

export const reopeningReasons = {
  new_evidence: 'Evidence has come up since',
  reader_report: 'A reader reported an error',
  recheck_due: 'The date set for a re-check has come',
  prediction_due: 'What it foretold can be decided now',
} as const;

export type Codes<T extends Record<string, string>> = keyof T & string;
