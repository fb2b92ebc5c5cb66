import type { ContentFile, ContentOnDisk } from '../catalogue/disk.ts';
import { inKeyOrder } from './key-order.ts';
import { explanationLine } from './rules/template-comment.ts';
import { proseBlocks } from './prose-blocks.ts';
import { typographyFaults, type TypographyFault } from './typography.ts';
import { documentFiles, factsFiles, localisedTexts } from './walk.ts';

/**
 * Takes all content with its problems; returns the files that still hold the explanations of a template although nothing
 * in them is wrong any more, by path, without these and without the fields that were left unused.
 */
export function fixTemplates({ files, problems }: ContentOnDisk): Map<string, string> {
	const wrong = new Set(problems.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])));
	return new Map(
		files.flatMap((file) =>
			explanationLine(file) === undefined || wrong.has(file.path) ? [] : [[file.path, withoutTemplate(file)]],
		),
	);
}

function withoutTemplate({ text, role }: ContentFile): string {
	const lines = text.split('\n');
	// The text of a document is no YAML: a line ## in it is a heading.
	const end = role.kind === 'document' ? lines.indexOf('---', 1) : lines.length;
	const kept = lines
		.slice(0, end)
		.filter((line) => !/^\s*#(?! yaml-language-server:)/.test(line) && line.trim() !== '');
	return [...kept, ...(end < lines.length ? lines.slice(end) : [''])].join('\n');
}

/** Takes all content; returns the files whose keys stand out of order, by path, with their new text. */
export function fixKeyOrder({ files }: ContentOnDisk): Map<string, string> {
	return new Map(
		files.flatMap((file) => {
			const text = inKeyOrder(file);
			return text === file.text ? [] : [[file.path, text]];
		}),
	);
}

/**
 * Takes all content; returns the files that typography alone changes, by path, with their new text. Only what can be
 * told for certain is written: a fault is mended where the file holds just the characters that were objected to.
 */
export function fixTypography(disk: ContentOnDisk): Map<string, string> {
	const fixed = new Map<string, string>();
	const edit = (path: string, text: string, change: (lines: string[]) => void) => {
		const lines = (fixed.get(path) ?? text).split('\n');
		change(lines);
		const result = lines.join('\n');
		if (result !== text) fixed.set(path, result);
	};
	for (const { file, role, data, at } of documentFiles(disk)) {
		edit(file.path, file.text, (lines) => {
			for (const key of ['title', 'description'] as const) {
				replaceText(lines, at([key]).line, data[key], typographyFaults(data[key], role.locale));
			}
			for (const block of proseBlocks(file)) {
				// From the end, so that the columns of what stands before stay right.
				for (const { index, found, replacement } of typographyFaults(block.text, role.locale).toReversed()) {
					if (replacement === undefined) continue;
					const { line, column } = block.at(index);
					const text = lines[line - 1]!;
					if (!text.startsWith(found, column - 1)) continue;
					lines[line - 1] = text.slice(0, column - 1) + replacement + text.slice(column - 1 + found.length);
				}
			}
		});
	}
	for (const { file, data, at } of factsFiles(disk)) {
		edit(file.path, file.text, (lines) => {
			for (const { path, text, locale } of localisedTexts(data))
				replaceText(lines, at(path).line, text, typographyFaults(text, locale));
		});
	}
	return fixed;
}

/** Mends a text of YAML that stands whole on its line. */
function replaceText(lines: string[], line: number, text: string, faults: TypographyFault[]): void {
	let mended = text;
	for (const { index, found, replacement } of faults.toReversed()) {
		if (replacement !== undefined) mended = mended.slice(0, index) + replacement + mended.slice(index + found.length);
	}
	const written = lines[line - 1]!;
	if (mended !== text && written.split(text).length === 2) lines[line - 1] = written.replace(text, () => mended);
}
