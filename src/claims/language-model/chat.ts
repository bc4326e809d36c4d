/** Asks a language model over any endpoint that speaks as OpenAI's chat completions do, for an answer of a given form. */
import type { LanguageModelConfig } from '../../config.js';

export interface Question {
  /** A short name for the form of the answer. */
  name: string;
  instructions: string;
  material: string;
  /** JSON Schema of the answer. */
  form: object;
}

/** Why the language model was of no use; the message goes on after its name. */
export class NoUse extends Error {}

/** Of any honest answer; one that never ends is cut off here. */
const largestAnswer = 512 * 1024;
const mostTokens = 4096;

export class Chat {
  constructor(private readonly config: LanguageModelConfig) {}

  /** The answer as JSON, of whatever form it came in. Throws NoUse, and what aborted the signal. */
  async ask(question: Question, signal: AbortSignal): Promise<unknown> {
    const answer = parsed(await this.answer(question, signal));
    const [choice] = listIn(answer, 'choices');
    const content = memberOf(memberOf(choice, 'message'), 'content');
    if (memberOf(choice, 'finish_reason') === 'length') throw new NoUse('had more to say than an answer may hold');
    if (typeof content !== 'string') throw new NoUse('gave no answer');
    return parsed(content);
  }

  private async answer(question: Question, signal: AbortSignal): Promise<string> {
    const { url, key } = this.config;
    try {
      const response = await fetch(new URL('chat/completions', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify(this.request(question)),
        // The key is for this address alone.
        redirect: 'error',
        signal,
      });
      if (!response.ok) throw new NoUse(`answered with HTTP ${response.status}`);
      return await bodyOf(response);
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof NoUse ? error : unreachable(error);
    }
  }

  /** The same question gets the same answer, as far as the endpoint can hold to that. */
  private request({ name, instructions, material, form }: Question): object {
    return {
      model: this.config.model,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: material },
      ],
      response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: form } },
      ...{ temperature: 0, seed: 1, max_tokens: mostTokens, stream: false },
    };
  }
}

/** The member of a value from outside, whatever that value is. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The list under that name; throws NoUse where there is none. */
export function listIn(value: unknown, name: string): unknown[] {
  const list = memberOf(value, name);
  if (Array.isArray(list)) return list;
  throw new NoUse('gave an answer of another form than it was asked for');
}

async function bodyOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > largestAnswer) throw new NoUse('gave an answer without end');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new NoUse('gave an answer that is not JSON', { cause: error });
  }
}

/** What fetch says of a connection that failed is in the cause. */
function unreachable(error: unknown): NoUse {
  const code = memberOf(memberOf(error, 'cause'), 'code');
  return new NoUse(`could not be reached${typeof code === 'string' ? ` (${code})` : ''}`, { cause: error });
}
