/** What is wrong with a day as somebody typed it: a code for the catalogue, or null when it is a day of the calendar. */
export type DayFault = 'missing' | 'yearOnly' | 'monthOnly' | 'noSuchDay' | 'shape' | 'future';

/** `latest` is the last day allowed, as an ISO day. */
export function dayFault(typed: string, latest?: string): DayFault | null {
  const day = typed.trim();
  if (day === '') return 'missing';
  if (/^\d{4}$/.test(day)) return 'yearOnly';
  if (/^\d{4}-\d{1,2}-?$/.test(day)) return 'monthOnly';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'shape';
  if (!isOfCalendar(day)) return 'noSuchDay';
  return latest !== undefined && day > latest ? 'future' : null;
}

/** The desk counts days in UTC. */
export function todayInUtc(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}

function isOfCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
