import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { nodes, positionAt, reporter, textsOf } from '../walk.ts';

/** Control characters, soft hyphens, zero-width and direction-changing characters, tags, variation selectors, fillers. */
const invisible =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu;
const entity =
	/&(?:#x?[\da-f]+|zwj|zwnj|lrm|rlm|shy|ZeroWidthSpace|NoBreak|InvisibleTimes|InvisibleComma|ApplyFunction);/giu;

/** Nothing in the content is hidden from the eye. */
export const invisibleCharacter: Rule = {
	id: 'invisible-character',
	severity: 'error',
	reason: 'What cannot be seen cannot be reviewed, and can make a text say another thing than it shows.',
	examples: {
		bad: [
			changed('projects/bridge/en.mdx', 'The bridge', 'The\u200b bridge'),
			changed('projects/bridge/en.mdx', 'The bridge', 'The\u202e bridge'),
			changed('projects/bridge/en.mdx', 'The bridge', 'The&#8203; bridge'),
			changed('projects/bridge/facts.yaml', 'figures:', 'aliases: ["Brid\\u200bge"]\nfigures:'),
		],
		good: [changed('projects/bridge/en.mdx', '1,284 m', '1,284\u00a0m')],
	},
	check({ files }) {
		const problems: Problem[] = [];
		for (const file of files) {
			const report = reporter(this, file, problems);
			for (const match of file.text.matchAll(invisible)) {
				report(positionAt(file.text, match.index), `invisible character ${codePoint(match[0])}; remove it`);
			}
			// An escape in quotes hides a character from the text of the file.
			if (file.yaml && /\\[uUxNLP_]/.test(file.text)) {
				for (const { path, text } of textsOf(file.yaml.value)) {
					const found = text.match(invisible)?.[0];
					if (found && !file.text.includes(found))
						report(file.yaml.locate(path), `invisible character ${codePoint(found)}, written as an escape; remove it`);
				}
			}
			if (!file.tree) continue;
			for (const { node } of nodes(file.tree)) {
				const { start, end } = node.position ?? {};
				if (node.type !== 'text' || start?.offset === undefined) continue;
				for (const match of file.text.slice(start.offset, end?.offset).matchAll(entity)) {
					report(
						positionAt(file.text, start.offset + match.index),
						`${match[0]} hides a character; write the character itself if it can be seen`,
					);
				}
			}
		}
		return problems;
	},
};

function codePoint(character: string): string {
	return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
