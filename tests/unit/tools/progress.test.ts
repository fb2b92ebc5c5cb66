import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../tools/progress.ts';

function onStream(isTTY: boolean) {
	const written: string[] = [];
	let time = 0;
	const progress = progressOn({ isTTY, write: (text: string) => written.push(text) }, () => time);
	return { written, progress, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('the progress line', () => {
	it('appears when the work takes long, and is wiped at the end', () => {
		const { written, progress, wait } = onStream(true);
		progress.show(1, 9, 'file');
		wait(400);
		progress.show(2, 9, 'file');
		progress.show(3, 9, 'file');
		progress.clear();
		expect(written).toEqual(['\r\u001b[2Kfile 2 of 9…', '\r\u001b[2K']);
	});

	it('writes nothing for short work, and nothing where there is no terminal', () => {
		const short = onStream(true);
		short.progress.show(1, 9, 'file');
		short.progress.clear();
		const piped = onStream(false);
		piped.wait(400);
		piped.progress.show(2, 9, 'file');
		piped.progress.clear();
		expect([...short.written, ...piped.written]).toEqual([]);
	});
});
