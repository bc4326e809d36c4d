/** The splitter tells its reasons in English; each known one has its place in the catalogue, another is shown as it came. */
export const reasonKeys: Record<
  string,
  | 'record'
  | 'quantity'
  | 'causal'
  | 'rule'
  | 'prediction'
  | 'dated'
  | 'sourced'
  | 'names'
  | 'hedged'
  | 'opinion'
  | 'short'
  | 'factual'
  | 'talk'
> = {
  'says that something is a first, a last or an extreme': 'record',
  'rests on a number': 'quantity',
  'says what causes what': 'causal',
  'says what a law or rule demands': 'rule',
  'a forecast that has since come true or not': 'prediction',
  'tied to a date': 'dated',
  'asserted by a named source': 'sourced',
  'names people, places or bodies': 'names',
  hedged: 'hedged',
  'reports an opinion': 'opinion',
  'very short': 'short',
  'reads like a checkable fact': 'factual',
  'reads like opinion or talk, not like a checkable fact': 'talk',
};
