/** A live stream as a browser reads it: over HTTP, message by message, with the id to go on from. */
import { IncomingMessage, request } from 'node:http';
import { TestDesk } from './app.js';
import { TestPerson } from './people.js';

export interface LiveMessage {
  event: string;
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read messages as a client without types would.
  data: any;
}

export class LiveClient {
  readonly messages: LiveMessage[] = [];
  readonly comments: string[] = [];
  /** As EventSource keeps it. */
  lastId = '';
  ended = false;
  private waiting: (() => void)[] = [];

  private constructor(
    readonly answer: IncomingMessage,
    private readonly hangUp: () => void,
  ) {
    let text = '';
    answer.setEncoding('utf8');
    answer.on('data', (part: string) => {
      text += part;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
      this.tellWaiting();
    });
    const over = () => {
      this.ended = true;
      this.tellWaiting();
    };
    answer.on('end', over).on('error', over).on('close', over);
  }

  /** Resolves when the answer has begun. */
  static open(desk: TestDesk, path: string, headers: Record<string, string>): Promise<LiveClient> {
    return new Promise((resolve, reject) => {
      const asked = request(new URL(path, desk.url), { headers, agent: false }, (answer) =>
        resolve(new LiveClient(answer, () => asked.destroy())),
      );
      asked.on('error', reject);
      asked.end();
    });
  }

  /** The first message of which this holds, waiting for it if need be. */
  async message(holds: (message: LiveMessage) => boolean): Promise<LiveMessage> {
    await this.until(() => this.messages.some(holds));
    return this.messages.find(holds) as LiveMessage;
  }

  async until(holds: () => boolean): Promise<void> {
    const late = AbortSignal.timeout(10_000);
    while (!holds()) {
      if (late.aborted) throw new Error(`It did not come; what came was ${JSON.stringify(this.messages)}`);
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        setTimeout(resolve, 100).unref();
      });
    }
  }

  close(): void {
    this.hangUp();
  }

  private take(block: string): void {
    const fields = block.split('\n').map((line) => /^(\w*): ?(.*)$/.exec(line)?.slice(1) ?? []);
    const of = (name: string) => fields.find(([field]) => field === name)?.[1];
    const [event, id, data, comment] = [of('event'), of('id'), of('data'), of('')];
    if (id !== undefined) this.lastId = id;
    if (comment !== undefined) this.comments.push(comment);
    if (data !== undefined) this.messages.push({ event: event ?? 'message', id: this.lastId, data: JSON.parse(data) });
  }

  private tellWaiting(): void {
    for (const tell of this.waiting.splice(0)) tell();
  }
}

const open: LiveClient[] = [];

/** The stream of a person, from now on or from a cursor; it is live when this resolves. */
export async function follow(desk: TestDesk, who: TestPerson, since?: string): Promise<LiveClient> {
  const headers = { authorization: `Bearer ${who.token}`, ...(since !== undefined && { 'last-event-id': since }) };
  const client = await LiveClient.open(desk, '/api/live', headers);
  open.push(client);
  if (client.answer.statusCode === 200) await client.until(() => client.comments.includes('live'));
  return client;
}

/** For after each test: a person may have only so many. */
export async function unfollow(): Promise<void> {
  for (const client of open.splice(0)) client.close();
}
