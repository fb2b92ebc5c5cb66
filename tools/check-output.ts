import { styleText } from 'node:util';
import type { Problem } from '../src/catalogue/problem.ts';

/** Takes a number and an English noun; returns both, the noun in the right number: `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * Takes a problem and the text of its file; returns the line that is objected to, with a mark under the place, in colours
 * for a terminal.
 */
export function excerpt({ line, column, severity }: Problem, text: string | undefined): string {
	const whole = text?.split('\n')[line - 1] ?? '';
	// A long line is shown round the place.
	const from = Math.max(0, column - 60);
	const shown = whole.slice(from, from + 110).replaceAll('\t', ' ');
	const mark = ' '.repeat(Math.max(0, width(whole.slice(from, column - 1)))) + '^';
	return `    ${styleText('dim', shown)}\n    ${styleText(severity === 'error' ? 'red' : 'yellow', mark)}`;
}

/** Columns that a text takes in a terminal: Han and full-width characters take two. */
function width(text: string): number {
	return [...text].reduce(
		(sum, character) =>
			sum +
			(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character)
				? 2
				: 1),
		0,
	);
}

/** Takes a problem; returns a workflow command of GitHub Actions, with its escapes. */
export function annotation({ file, line, column, severity, rule, message }: Problem): string {
	const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
	return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message)}`;
}
