/** Who speaks in sentences that stand within a quotation and do not say it themselves. */
export interface SpokenSentence {
  line: number;
  text: string;
  /** Named by a verb of saying in the sentence itself. */
  speaker: string | null;
}

export interface Spoken {
  quoted: boolean;
  speaker: string | null;
}

/** A quotation takes the speaker named in it, else the nearest one before it, else the next one in the same paragraph. */
export function findSpeeches(sentences: SpokenSentence[]): Spoken[] {
  const quoted = quotedFlags(sentences);
  const spoken: Spoken[] = sentences.map((sentence, at) => ({
    quoted: quoted[at] ?? false,
    speaker: sentence.speaker,
  }));
  let last: { name: string; at: number } | null = null;
  sentences.forEach((sentence, at) => {
    const own = spoken[at];
    if (!own) return;
    if (sentence.speaker !== null) last = { name: sentence.speaker, at };
    else if (own.quoted) {
      own.speaker = ahead(sentences, quoted, at, last) ?? (last && at - last.at <= 4 ? last.name : null);
      if (own.speaker !== null) last = { name: own.speaker, at };
    }
  });
  return spoken;
}

/** An opening quotation of a paragraph is claimed by the first speaker named while it runs. */
function ahead(sentences: SpokenSentence[], quoted: boolean[], at: number, last: { at: number } | null): string | null {
  const { line } = sentences[at] ?? { line: -1 };
  if (last && last.at === at - 1 && sentences[last.at]?.line === line) return null;
  for (let next = at + 1; next < Math.min(sentences.length, at + 8); next++) {
    const other = sentences[next];
    if (!other || other.line !== line || !quoted[next]) return null;
    if (other.speaker !== null) return other.speaker;
  }
  return null;
}

/** Whether a sentence begins inside a quotation or with one. A paragraph starts outside unless it opens one. */
function quotedFlags(sentences: SpokenSentence[]): boolean[] {
  let open = false;
  let line = -1;
  return sentences.map((sentence) => {
    if (sentence.line !== line) open = false;
    line = sentence.line;
    const within = open || /^["“]/.test(sentence.text);
    for (const mark of sentence.text.match(/["“”]/g) ?? []) open = mark === '"' ? !open : mark === '“';
    return within;
  });
}
