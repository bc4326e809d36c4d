/** The text of a file by its bytes: its encoding is found out, not guessed silently, and what cannot be read is told. */

export type FileFault = 'kind' | 'tooLarge' | 'binary' | 'empty';

export interface FileText {
  text: string;
  format: 'text' | 'html';
  encoding: string;
  /** Neither the bytes nor the file said which encoding it is: somebody has to look whether the letters are right. */
  guessed: boolean;
}

/** Far more than the desk takes of text; a page in HTML may be this long around it. */
const largestFile = 4 * 1024 * 1024;
const kinds: Record<string, FileText['format']> = { txt: 'text', md: 'text', html: 'html', htm: 'html' };

export function readFile(name: string, bytes: Uint8Array): FileText | { fault: FileFault } {
  const format = kinds[name.toLowerCase().split('.').at(-1) ?? ''];
  if (!format) return { fault: 'kind' };
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > largestFile) return { fault: 'tooLarge' };
  const marked = markedEncoding(bytes);
  if (marked === null && bytes.includes(0)) return { fault: 'binary' };
  const told = marked ?? (format === 'html' ? declaredEncoding(bytes) : null);
  if (told) return { text: new TextDecoder(told).decode(bytes), format, encoding: told, guessed: false };
  const text = asUtf8(bytes);
  if (text !== null) return { text, format, encoding: 'utf-8', guessed: false };
  return { text: new TextDecoder('windows-1252').decode(bytes), format, encoding: 'windows-1252', guessed: true };
}

/** The encoding that a byte order mark names. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** The encoding that the head of a page names, where it is one and the bytes are not UTF-8 after all. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!named || asUtf8(bytes) !== null) return null;
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return null;
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
