/** Which answers an event makes out of date: those about the very thing, and the lists that it may be in. */
import type { LiveChange } from '../api/generated/types.gen.js';

interface GeneratedKey {
  _id: string;
  path?: { id?: number };
  query?: { article?: number };
}

/** The answers about many things, by what they are about. An answer about one thing has its id in its path. */
const lists: Record<string, RegExp> = {
  claim:
    /^(?:claims(?:List|States)|queue(?:Report|Mine)|boards\w+|articles(?:List|Read|Sentences|History)|checksList)$/,
  article: /^articlesList$/,
  person: /^(?:people\w+|invitations\w+)$/,
  invitation: /^(?:people\w+|invitations\w+)$/,
  desk: /^desk\w+$/,
};

const aboutOne: Record<string, RegExp> = {
  claim: /^(?:claims|queueDraft|publishing)/,
  article: /^articles(?!Text)/,
  person: /^people/,
};

export function concerns({ chain, claim }: LiveChange, queryKey: readonly unknown[]): boolean {
  const key = queryKey[0];
  if (typeof key !== 'object' || key === null || !('_id' in key)) return false;
  const { _id: id, path, query } = key as GeneratedKey;
  const [kind = '', number] = chain.split(':');
  if (id.startsWith('audit')) return id === 'auditList';
  if (aboutOne[kind]?.test(id) && path?.id !== undefined) return path.id === Number(number);
  if (!lists[kind]?.test(id)) return false;
  const article = id.startsWith('articles') ? path?.id : query?.article;
  return article === undefined || claim == null || article === claim.articleId;
}
