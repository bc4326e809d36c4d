/** Text that PostgreSQL cannot keep is refused at the door: NUL, and halves of surrogate pairs. */
import { FieldFault, refuse } from '../domain/refusal.js';

const deepest = 20;

/** Refuses `request.invalid` when any string in `value`, at any depth, is not well-formed text. */
export function demandWellFormed(value: unknown): void {
  const fault = faultIn(value, '', 0);
  if (fault)
    throw refuse('request.invalid', 'The request holds text that is not well-formed Unicode.', { errors: [fault] });
}

function faultIn(value: unknown, pointer: string, depth: number): FieldFault | null {
  if (typeof value === 'string') return textFault(value, pointer);
  if (typeof value !== 'object' || value === null) return null;
  if (depth > deepest) return { pointer, detail: `is nested more than ${deepest} deep` };
  for (const [name, member] of Object.entries(value)) {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const fault = textFault(name, pointer) ?? faultIn(member, at, depth + 1);
    if (fault) return fault;
  }
  return null;
}

function textFault(text: string, pointer: string): FieldFault | null {
  if (text.includes('\0')) return { pointer, detail: 'holds a NUL character' };
  return text.isWellFormed() ? null : { pointer, detail: 'holds half of a surrogate pair' };
}
