import type { Problem } from '../../catalogue/problem.ts';
import type { Rule } from '../rule.ts';
import { changed } from '../sample.ts';
import { documentFiles, nodes, positionAt, reporter } from '../walk.ts';

/** A citation is written `[@source-id]` or `[@source-id, p. 3]`, and not within a link. */
export const malformedCitation: Rule = {
	id: 'malformed-citation',
	severity: 'error',
	reason: 'A citation that is not understood is printed as it stands, and cites nothing.',
	examples: {
		bad: [
			changed('projects/bridge/en.mdx', '[@news-2022] It', '[@] It'),
			changed('projects/bridge/en.mdx', '[@news-2022] It', '[ @news-2022] It'),
			changed('projects/bridge/en.mdx', '[@news-2022] It', '[@news-2022 p. 3] It'),
			changed('projects/bridge/en.mdx', '[@news-2022] It', '[news-2022] It'),
			changed('projects/bridge/en.mdx', 'The bridge opened', '[The bridge [@news-2022]](place:heihe) opened'),
		],
		good: [changed('projects/bridge/en.mdx', '[@news-2022] It', '[@news-2022, p. 3] It')],
	},
	check(disk) {
		const problems: Problem[] = [];
		for (const { file } of documentFiles(disk)) {
			const report = reporter(this, file, problems);
			for (const { node, parents } of nodes(file.tree!)) {
				if (node.type !== 'text') continue;
				const inLink = parents.some(({ type }) => type === 'link');
				const from = node.position?.start.offset ?? 0;
				const source = file.text.slice(from, node.position?.end.offset);
				for (const match of source.matchAll(/[(（【［〔]@[a-z0-9-]+[^)）】］〕\n]*[)）】］〕]/g)) {
					report(positionAt(file.text, from + match.index), `${match[0]} is no citation; write [@source-id]`);
				}
				for (const match of source.matchAll(/(?<!\\)\[([^\]\n]*)\]/g)) {
					const [whole, inner = ''] = match;
					const at = positionAt(file.text, from + match.index);
					const wellFormed = /^@[a-z0-9]+(?:-[a-z0-9]+)*(?:, [^\s,@][^\]@]*)?$/.test(inner);
					if (wellFormed && inLink) report(at, `${whole} stands within a link; set it behind the link`);
					else if (!wellFormed && (inner.includes('@') || disk.content.sources.has(inner.trim()))) {
						report(at, `${whole} is no citation; write [@source-id] or [@source-id, p. 3]`);
					}
				}
			}
		}
		return problems;
	},
};
