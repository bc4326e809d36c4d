/** A language model's endpoint on loopback that does as a test tells it: a real server, so that connections really break. */
import { createServer, IncomingHttpHeaders, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';

export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format: { json_schema: { name: string } };
  };
  /** Which of the three steps. */
  step: string;
  /** The numbered sentences. */
  sentences: { number: number; text: string }[];
}

export interface ModelServer {
  /** The base address, as the desk's setting takes it. */
  url: string;
  asked: Asked[];
  /** What it does from now on. */
  does: (asked: Asked, response: ServerResponse) => unknown;
  close(): Promise<void>;
}

export async function modelServer(): Promise<ModelServer> {
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = JSON.parse(Buffer.concat(pieces).toString()) as Asked['body'];
    const step = body.response_format.json_schema.name;
    const material = body.messages.at(-1)?.content ?? '';
    const sentences = [...material.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, text = '']) => ({
      number: Number(number),
      text,
    }));
    const asked = { path: request.url ?? '', headers: request.headers, body, step, sentences };
    model.asked.push(asked);
    await model.does(asked, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const model: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    does: () => undefined,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return model;
}

/** Answers with this content, as a model does. */
export function says(response: ServerResponse, content: unknown): void {
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  const choice = { index: 0, message: { role: 'assistant', content: words }, finish_reason: 'stop' };
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices: [choice] }));
}

/** A model that takes each sentence for one claim, changed as `about` wants. */
export function faithful(about: (text: string) => object = () => ({})) {
  return ({ step, sentences }: Asked, response: ServerResponse) => {
    if (step === 'selection') return says(response, { sentences: sentences.map(({ number }) => number) });
    if (step === 'readings')
      return says(response, {
        sentences: sentences.map(({ number, text }) => ({ number, clear: true, standalone: text })),
      });
    const claims = sentences.map(({ number, text }) => ({
      ...{ number, quote: text.replace(/\.$/, ''), text, kind: 'event', speaker: null, time: null },
      ...about(text),
    }));
    return says(response, { claims });
  };
}
