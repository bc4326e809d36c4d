/** Checks that a field is a day, a date as sources give them, or a moment. */
import { ValidateBy } from 'class-validator';
import { isDay, readPartialDate } from '../domain/partial-date.js';

export function IsPartialDate(): PropertyDecorator {
  return textThat(
    'isPartialDate',
    (text) => readPartialDate(text) !== null,
    'a day, a month, a year or from/to, such as 1972-05-26, 1972 or 1972/1974',
  );
}

export function IsDay(): PropertyDecorator {
  return textThat('isDay', isDay, 'a day of the calendar, such as 1972-05-26');
}

/** RFC 3339 with a zone. */
export function IsInstant(): PropertyDecorator {
  const shape = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d:\d\d)$/;
  return textThat(
    'isInstant',
    (text) => shape.test(text) && !Number.isNaN(Date.parse(text)),
    'a time with its zone, such as 2000-06-10T12:00:00Z',
  );
}

/** A text of which `holds` is true; the message says that it is `right`. */
export function textThat(name: string, holds: (text: string) => boolean, right: string): PropertyDecorator {
  return ValidateBy({
    name,
    validator: {
      validate: (value: unknown) => typeof value === 'string' && holds(value),
      defaultMessage: (about) => `${about?.property} is ${right}`,
    },
  });
}
