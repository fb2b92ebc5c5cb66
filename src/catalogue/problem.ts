/** One thing wrong with the content: where it stands, which rule says so, what was found and what to do. */
export interface Problem {
	/** Path from the project's root, with forward slashes. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
	severity: 'error' | 'warning';
	rule: string;
	message: string;
}

/** Takes problems; returns them by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
	);
}

/** Takes a problem; returns it as one line: `src/content/…/facts.yaml:12:9 error unknown-id  no source "foo"`. */
export function formatProblem({ file, line, column, severity, rule, message }: Problem): string {
	return `${file}:${line}:${column} ${severity} ${rule}  ${message}`;
}
