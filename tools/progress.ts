/** A line on a terminal that says how far long work has come. */
export interface Progress {
	/** Takes what is done and what there is to do, and names it. */
	show(done: number, total: number, what: string): void;
	/** Wipes the line. */
	clear(): void;
}

/** Milliseconds before the line appears, and between two changes of it: short work shows nothing. */
const PATIENCE = 300;

/** Takes a stream; returns the progress line on it. On anything but a terminal it writes nothing. */
export function progressOn(
	stream: { isTTY?: boolean; write(text: string): unknown },
	now = () => performance.now(),
): Progress {
	let last = now();
	let shown = false;
	return {
		show(done, total, what) {
			if (!stream.isTTY || now() - last < PATIENCE) return;
			last = now();
			shown = true;
			stream.write(`\r\u001b[2K${what} ${done} of ${total}…`);
		},
		clear() {
			if (shown) stream.write('\r\u001b[2K');
			shown = false;
		},
	};
}
