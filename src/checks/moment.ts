/** A day or a time as readers name it. */
import { ValidateBy } from 'class-validator';
import { refuse } from '../domain/refusal.js';
import { isDay } from '../domain/partial-date.js';

const time = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d:\d\d)$/;

export function IsMoment(): PropertyDecorator {
  return ValidateBy({
    name: 'isMoment',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && (isDay(value) || (time.test(value) && !Number.isNaN(Date.parse(value)))),
      defaultMessage: (about) =>
        `${about?.property} is a day such as 2000-06-10 or a time such as 2000-06-10T12:00:00Z`,
    },
  });
}

/** The first moment of a day, in UTC, or the time itself. */
export function beginOf(moment: string | undefined): string | null {
  if (moment === undefined) return null;
  return isDay(moment) ? `${moment}T00:00:00Z` : new Date(moment).toISOString();
}

/**
 * The last moment of a day, in UTC, or the time itself. Refuses `request.invalid` when it has not come yet: what will stand
 * then nobody knows. Today stands for now.
 */
export function endOf(moment: string | undefined, now = new Date()): string | null {
  if (moment === undefined) return null;
  const asked = isDay(moment) ? `${moment}T23:59:59.999999Z` : new Date(moment).toISOString();
  if (moment === now.toISOString().slice(0, 10)) return now.toISOString();
  if (asked <= now.toISOString()) return asked;
  throw refuse('request.invalid', 'as_of lies in the future.', {
    errors: [{ pointer: '?as_of', detail: 'is today or earlier' }],
  });
}
