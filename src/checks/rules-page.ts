import { readingRules } from './reading-rules.ts';
import type { Example, ReadingRule } from './rule.ts';
import { rules } from './rules.ts';
import { sample } from './sample.ts';

/** Returns docs/rules.md: every rule with its reason and one line that breaks it, beside the one that does not. */
export function rulesPage(): string {
	const all = [...readingRules, ...rules].toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const list = (severity: ReadingRule['severity']) => all.filter((rule) => rule.severity === severity);
	return `<!-- Made by npm run rules from src/checks/. Change a rule there, not here. -->

# Rules of the content

\`npm run check\` and the build apply ${all.length} rules: ${list('error').length} that stop the build and ${list('warning').length} that warn. Each has a page of code in \`src/checks/rules/\` with its own examples, which the tests run.

## Errors

${list('error').map(section).join('\n')}
## Warnings

${list('warning').map(section).join('\n')}`;
}

function section({ id, reason, examples }: ReadingRule): string {
	const shown = examples.bad.slice(0, 3).flatMap((example) => differences(example));
	return `### ${id}

${reason}

\`\`\`diff
${shown.join('\n')}
\`\`\`
`;
}

/** Takes an example; returns the lines by which it differs from the sample, those of the example marked as wrong. */
function differences(example: Example): string[] {
	return Object.entries(example).flatMap(([path, text]) => {
		const before = new Set((sample[path] ?? '').split('\n'));
		const added = text.split('\n').filter((line) => line.trim() && !before.has(line));
		return [`# ${path}`, ...added.slice(0, 8).map((line) => `- ${visible(line)}`)];
	});
}

/** Shows what cannot be seen by its code point, so that the page holds none of it. */
function visible(line: string): string {
	return line.replace(
		/[\u0000-\u001f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
		(character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
	);
}
