import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { nodes, positionAt, reporter } from '../walk.ts';

/** Control characters, soft hyphens, zero-width and direction-changing characters, tags, variation selectors, fillers. */
const invisible =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu;
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
			for (const match of file.text.matchAll(/\\u(?:200[b-f]|202[a-e]|2060|206[0-9a-f]|feff|00ad)/giu)) {
				if (file.role.kind !== 'document')
					report(positionAt(file.text, match.index), `invisible character ${match[0]}; remove it`);
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
