/** A day or a time as readers name it. */
import { ValidateBy } from 'class-validator';
import { refuse } from '../domain/refusal.js';
import { isDay } from '../domain/partial-date.js';

// The + of a zone that was not percent-encoded arrives as a blank.
const time = /^([12]\d{3}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.(\d{1,9}))?)?(?:Z|[ +-][01]\d:\d\d)$/;

export function IsMoment(): PropertyDecorator {
  return ValidateBy({
    name: 'isMoment',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && (isDay(value) || (isDay(time.exec(value)?.[1] ?? '') && exact(value) !== null)),
      defaultMessage: (about) =>
        `${about?.property} is a day such as 2000-06-10 or a time such as 2000-06-10T12:00:00Z`,
    },
  });
}

/** The first moment of a day, in UTC, or the time itself. */
export function beginOf(moment: string | undefined): string | null {
  if (moment === undefined) return null;
  return isDay(moment) ? `${moment}T00:00:00Z` : exact(moment);
}

/**
 * The last moment of a day, in UTC, or the time itself. Refuses `request.invalid` when it has not come yet: what will stand
 * then nobody knows. Null for today: what stands now.
 */
export function endOf(moment: string | undefined, now = new Date()): string | null {
  if (moment === undefined || moment === now.toISOString().slice(0, 10)) return null;
  const asked = isDay(moment) ? `${moment}T23:59:59.999999Z` : exact(moment);
  if (asked !== null && asked <= now.toISOString()) return asked;
  throw refuse('request.invalid', 'as_of lies in the future.', {
    errors: [{ pointer: '?as_of', detail: 'is today or earlier' }],
  });
}

/** The time in UTC with the microseconds that revisions are named by; null when it is none. */
function exact(text: string): string | null {
  const at = Date.parse(text.replace(' ', '+'));
  if (Number.isNaN(at)) return null;
  const fraction = (time.exec(text)?.[2] ?? '').padEnd(6, '0').slice(0, 6);
  return `${new Date(at).toISOString().slice(0, 19)}.${fraction}Z`;
}
