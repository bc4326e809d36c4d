/** Whether an article carries the words of a claim that somebody else wrote about it. */

/** What an article says, word by word. */
export interface Vocabulary {
  /** Each word as it is spelled, numbers without separators. */
  spelled: Set<string>;
  /** Each word without case and inflection. */
  stems: Set<string>;
  /** How its language parts words. */
  segmenter: Intl.Segmenter;
}

// What a sentence needs to be one and no fact hangs on. Modal verbs are not among them, except for the future: "would" is
// what reported speech makes of "will".
const free = new Set(
  (
    'the a an this that these those there and or but if as than then so because since while when where after before ' +
    'until during of in on at to for from by with about into over between among through within per is are was were be ' +
    'been being has have had having do does did will would shall who which whom whose it its he his him she her they ' +
    'their them'
  ).split(' '),
);

const denial =
  /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|fail(?:s|ed)?|den(?:y|ies|ied))\b|n['’]t\b/i;

const longestWord = 60;

/** `stretches` are pieces of the article, such as its sentences: long texts are slow to take apart at once. */
export function vocabularyOf(stretches: readonly string[], language: string): Vocabulary {
  const segmenter = segmenterOf(language);
  const words = stretches.flatMap((stretch) => wordsOf(stretch, segmenter));
  return { spelled: new Set(words), stems: new Set(words.map(stemOf)), segmenter };
}

/**
 * The words of the claim that the article has not: an inflected form of its words will do, for a name or number none will.
 * A claim without any word that a fact could hang on is not carried at all.
 */
export function wordsNotCarried(claim: string, { spelled, stems, segmenter }: Vocabulary): string[] {
  const words = wordsOf(claim, segmenter);
  const missing = words.filter((word, at) => {
    if (free.has(word.toLowerCase()) || spelled.has(word)) return false;
    if (/\p{N}/u.test(word)) return true;
    if (/^\p{Lu}/u.test(word) && at > 0) return !spelled.has(word.toUpperCase());
    return !stems.has(stemOf(word));
  });
  return words.every((word) => free.has(word.toLowerCase())) ? words : missing;
}

/** Whether the words deny something. */
export function denies(words: string): boolean {
  return denial.test(words);
}

function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC')))
    if (isWordLike) words.push(/^\d[\d,]*$/.test(segment) ? segment.replaceAll(',', '') : withoutPossessive(segment));
  return words;
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/, '');
}

/** Rough, and the same for both sides: "plans", "planned" and "planning" are one. */
function stemOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > longestWord) return lower;
  const bare = lower.replace(/^(.*[aeiouy].*?)(?:ing|ed|es|s)$/, '$1');
  return (bare.length < 3 ? lower : bare)
    .replace(/y$/, 'i')
    .replace(/e+$/, '')
    .replace(/([bdfglmnprt])\1$/, '$1');
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // Not a language tag: the rules that hold for all languages do.
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
