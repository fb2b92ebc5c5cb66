import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Misuse } from '../../../tools/misuse.ts';
import { startInterview } from '../../../tools/questions.ts';

/** An interview with somebody who gives these answers, one at each prompt, and then leaves. */
function interviewWith(...answers: string[]) {
	const input = new PassThrough();
	const output = new PassThrough({ encoding: 'utf8' });
	let shown = '';
	output.on('data', (text: string) => {
		shown += text;
		if (!text.endsWith('> ')) return;
		const answer = answers.shift();
		if (answer === undefined) input.end();
		else input.write(`${answer}\n`);
	});
	const interview = startInterview(input, output);
	onTestFinished(() => interview.close());
	return { interview, shown: () => shown };
}

describe('startInterview', () => {
	it('asks one question after the other', async () => {
		const { interview, shown } = interviewWith(' one ', '');
		expect(await interview.ask({ text: 'First?', hint: 'A hint.' })).toBe('one');
		expect(await interview.ask({ text: 'Second?' })).toBe('');
		expect(shown()).toBe('First?\n  A hint.\n> Second?\n> ');
	});

	it('asks again until the answer has no fault', async () => {
		const { interview, shown } = interviewWith('a', 'b', 'c');
		const fault = (answer: string) => (answer === 'c' ? undefined : `${answer} is wrong`);
		expect(await interview.ask({ text: 'Which?', fault })).toBe('c');
		expect(shown()).toContain('  a is wrong\nWhich?\n> ');
		expect(shown()).toContain('  b is wrong\n');
	});

	it('stops when the answers end', async () => {
		const { interview } = interviewWith('one');
		await interview.ask({ text: 'First?' });
		await expect(interview.ask({ text: 'Second?' })).rejects.toThrow(Misuse);
	});
});
