import { z } from 'zod';

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Takes text; tells whether it is an ISO 8601 date (2009, 2009-09 or 2009-09-23) that exists in the calendar. */
export function isDate(text: string): boolean {
	const match = DATE_PATTERN.exec(text);
	if (!match) return false;
	const [, year, month = '01', day = '01'] = match;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date as precise as its source gives it. A bare year may be written without quotes; it becomes text. */
export const isoDate = z
	.union([z.string(), z.int().min(1000).max(9999)])
	// For the editor: that the date exists, only the check knows.
	.meta({ pattern: DATE_PATTERN.source, examples: ['2016-12-24', '2016-12', 2016] })
	.transform(String)
	.refine(isDate, 'a date is 2009, 2009-09 or 2009-09-23, and must exist in the calendar');
