/** Takes a misspelt word and the right ones; returns the one within a third of its length in edits, or undefined. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.floor(word.length / 3) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const edits = distance(word, candidate, least);
		if (edits < least) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}

/** Levenshtein's distance, given up once it cannot be below the limit. */
function distance(a: string, b: string, limit: number): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
		}
		if (Math.min(...current) >= limit) return limit;
		previous = current;
	}
	return previous[b.length]!;
}
