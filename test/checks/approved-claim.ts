/** An approved claim, as reviewers and editors would have left it, made by SQL so that each test starts where it is about. */
import { randomUUID } from 'node:crypto';
import { sha256 } from '../../src/domain/event-chain.js';
import { TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';

export interface Newsroom {
  reviewer: TestPerson;
  /** Reviewed nothing. */
  editor: TestPerson;
}

export async function newsroom(desk: TestDesk): Promise<Newsroom> {
  return {
    reviewer: await person(desk, 'Rosa Reviewer', 'reviewer'),
    editor: await person(desk, 'Eduard Editor', 'editor'),
  };
}

export interface Particulars {
  text: string;
  quote: string;
  kind: string;
  speaker: string | null;
  ratingToday: string;
  rationaleToday: string;
  ratingThen: string | null;
  rationaleThen: string | null;
  searches: object[];
  article: Partial<Record<'title' | 'url' | 'publisher' | 'language', string | null>>;
  dateline: object | null;
  evidence: Partial<Source>[];
}

interface Source {
  url: string | null;
  citation: string | null;
  title: string;
  originGroup: string | null;
  published: [string, string] | null;
  visibility: 'public' | 'internal';
  archivedUrl: string | null;
  note: string | null;
  stance: 'supports' | 'contradicts' | 'contextualizes';
  quote: string | null;
  cited: ('today' | 'then')[];
}

export interface ApprovedClaim {
  id: number;
  version: number;
  articleId: number;
  evidence: number[];
}

const usual: Particulars = {
  text: 'Putin is the first Russian leader to visit North Korea.',
  quote: 'the first ever trip by a Russian leader',
  kind: 'record',
  speaker: null,
  ratingToday: 'true',
  rationaleToday: 'No earlier visit is recorded.\n\nNeither Soviet nor Russian archives list one.',
  ratingThen: 'mostly_true',
  rationaleThen: 'The papers of the day said so.',
  searches: [],
  article: {},
  dateline: { start: 0, end: 7, place: 'MOSCOW', date: '2000-06-09', agency: 'AP' },
  evidence: [
    {
      title: 'Pravda',
      published: ['2000-06-01', '2000-06-30'],
      cited: ['today'],
      archivedUrl: 'https://archive.example/1',
    },
    { title: 'Izvestia', published: ['2000-06-09', '2000-06-09'], cited: ['today', 'then'] },
  ],
};

/** Articles are of 2000-06-10. */
export async function approvedClaim(
  { source }: TestDesk,
  { reviewer, editor }: Newsroom,
  given: Partial<Particulars> = {},
): Promise<ApprovedClaim> {
  const all = { ...usual, ...given };
  const one = async (statement: string, values: unknown[]) => (await source.query(statement, values))[0].id as number;
  const text = `${all.quote} ${randomUUID()}`;
  const article = {
    title: 'Putin to visit',
    url: `https://news.example/${randomUUID()}`,
    publisher: 'Courier',
    language: 'en',
    ...all.article,
  };
  const articleId = await one(
    `INSERT INTO article (title, published_on, publisher, url, language, text, text_sha256, split_state, split)
     VALUES ($1, '2000-06-10', $2, $3, $4, $5, $6, 'split', $7) RETURNING id`,
    [
      article.title,
      article.publisher,
      article.url,
      article.language,
      text,
      sha256(text),
      { version: '1', dateline: all.dateline, sentences: [] },
    ],
  );
  const id = await one(
    `INSERT INTO claim (article_id, as_of, span_start, span_end, quote, text, kind, speaker, origin, priority, state,
                        reviews_wanted, selection_reason)
     VALUES ($1, '2000-06-10', 0, $2, $3, $4, $5, $6, 'editor', 5, 'queued', 1, 'record') RETURNING id`,
    [articleId, all.quote.length, all.quote, all.text, all.kind, all.speaker],
  );
  const verdict = await one(
    `INSERT INTO verdict (claim_id, given_as, seat, author_id, scale_version, rating_today, rationale_today, rating_then,
                          rationale_then, searches, claim_version, claim_text)
     VALUES ($1, 'review', 1, $2, 1, $3, $4, $5, $6, $7::jsonb, 1, $8) RETURNING id`,
    [
      id,
      reviewer.id,
      all.ratingToday,
      all.rationaleToday,
      all.ratingThen,
      all.rationaleThen,
      JSON.stringify(all.searches),
      all.text,
    ],
  );
  const evidence: number[] = [];
  for (const item of all.evidence) {
    const { url = `https://source.example/${randomUUID()}`, citation = null, title = null, originGroup = null } = item;
    const { published = null, visibility = 'public', archivedUrl = null, note = null, cited = [] } = item;
    const { stance = 'supports', quote = null } = item;
    const added = await one(
      `INSERT INTO evidence (claim_id, added_by, in_review, url, citation, title, stance, source_type, origin_group,
                             published_from, published_to, visibility, archived_url, note, quote)
       VALUES ($1, $2, true, $3, $4, $5, $12, 'media', $6, $7, $8, $9, $10, $11, $13) RETURNING id`,
      [
        id,
        reviewer.id,
        url,
        citation,
        title,
        originGroup,
        published?.[0],
        published?.[1],
        visibility,
        archivedUrl,
        note,
        stance,
        quote,
      ],
    );
    evidence.push(added);
    for (const moment of cited) {
      await source.query(
        `INSERT INTO citation (verdict_id, evidence_id, moment, claim_id, as_of, evidence_published_to)
         VALUES ($1, $2, $3, $4, '2000-06-10', $5)`,
        [verdict, added, moment, id, published?.[1]],
      );
    }
  }
  await source.query(
    `UPDATE claim SET state = 'approved', verdict_id = $2, approved_by = $3, approved_at = now() WHERE id = $1`,
    [id, verdict, editor.id],
  );
  return { id, version: 1, articleId, evidence };
}

/** Publishes it and gives the answer: the check's id, version and document. */
export async function publishedCheck(desk: TestDesk, room: Newsroom, given: Partial<Particulars> = {}) {
  const claim = await approvedClaim(desk, room, given);
  const answer = await room.editor.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', `"v${claim.version}"`);
  if (answer.status !== 201) throw new Error(`Not published: ${JSON.stringify(answer.body)}`);
  return { ...answer.body, claim } as {
    id: number;
    version: number;
    document: Record<string, never>;
    claim: ApprovedClaim;
  };
}

/**
 * A check whose revisions were made at the times named, which a test cannot wait for. Revisions say their number in the claim;
 * the last is a retraction where `retracted` says so.
 */
export async function checkMadeAt(desk: TestDesk, room: Newsroom, times: string[], retracted = false): Promise<number> {
  const claim = await approvedClaim(desk, room);
  const [{ id }] = await desk.source.query(
    'INSERT INTO published_check (claim_id, version) VALUES ($1, $2) RETURNING id',
    [claim.id, times.length],
  );
  for (const [index, at] of times.entries()) {
    const number = index + 1;
    const kind = number === 1 ? 'publication' : retracted && number === times.length ? 'retraction' : 'correction';
    const document = {
      ...{
        id,
        url: `http://127.0.0.1:3000/checks/${id}`,
        revision: number,
        kind,
        claim: { text: `revision ${number}` },
      },
      ...(kind === 'retraction' && { reason: { code: 'wrong', note: 'It was wrong.' } }),
      ...{ publishedAt: times[0], revisedAt: at, changes: [] },
    };
    await desk.source.query(
      `INSERT INTO check_revision (check_id, number, kind, document, article_id, claim_kind, claim_text, language, rating_today,
                                   note, made_by, made_at, superseded_at)
       VALUES ($1, $2, $3, $4, $5, 'record', $6, 'en', 'true', 'a note', $7, $8, $9)`,
      [
        id,
        number,
        kind,
        JSON.stringify(document),
        claim.articleId,
        document.claim.text,
        room.editor.id,
        at,
        times[number] ?? null,
      ],
    );
  }
  return id;
}
