import { createInterface } from 'node:readline/promises';
import { Misuse } from './misuse.ts';

/** One question to the person at the keyboard. */
export interface Question {
	/** What is asked, and below it what an answer may be. */
	text: string;
	hint?: string;
	/** Takes an answer; returns what is wrong with it, or undefined. */
	fault?(answer: string): string | undefined;
}

/** Asks one question after the other. */
export interface Interview {
	/** Takes a question; returns the answer, asked for until it has no fault. Throws {@link Misuse} when the input ends. */
	ask(question: Question): Promise<string>;
	close(): void;
}

/** Takes where answers come from and where questions go; returns the interview. It must be closed. */
export function startInterview(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Interview {
	const lines = createInterface({ input, output });
	const ended = new AbortController();
	lines.on('close', () => ended.abort());
	async function ask(question: Question): Promise<string> {
		const hint = question.hint ? `  ${question.hint}\n` : '';
		let answer: string;
		try {
			answer = (await lines.question(`${question.text}\n${hint}> `, { signal: ended.signal })).trim();
		} catch (error) {
			// Ctrl-C and Ctrl-D end the input; whatever else goes wrong is a fault of the tool.
			if (!ended.signal.aborted) throw error;
			throw new Misuse('\nStopped; nothing was written.');
		}
		const fault = question.fault?.(answer);
		if (fault === undefined) return answer;
		output.write(`  ${fault}\n`);
		return ask(question);
	}
	return { ask, close: () => lines.close() };
}
