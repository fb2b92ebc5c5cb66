import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** One commit: its day, and the whole text of every file then. */
export interface Snapshot {
	day: string;
	files: Record<string, string>;
}

/** Takes an empty folder and snapshots, the oldest first; writes a git repository with that history, without running git. */
export function writeHistory(root: string, snapshots: Snapshot[], remote?: string): void {
	const git = join(root, '.git');
	for (const folder of ['objects', 'refs/heads']) mkdirSync(join(git, folder), { recursive: true });
	writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n');
	const origin = remote === undefined ? '' : `[remote "origin"]\n\turl = ${remote}\n`;
	writeFileSync(join(git, 'config'), `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${origin}`);

	function object(type: string, body: string | Buffer): string {
		const bytes = Buffer.from(body);
		const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
		const hash = createHash('sha1').update(whole).digest('hex');
		mkdirSync(join(git, 'objects', hash.slice(0, 2)), { recursive: true });
		writeFileSync(join(git, 'objects', hash.slice(0, 2), hash.slice(2)), deflateSync(whole));
		return hash;
	}

	function tree(files: [path: string, text: string][]): string {
		const names = [...new Set(files.map(([path]) => path.split('/')[0]!))].toSorted();
		const rows = names.map((name) => {
			const file = files.find(([path]) => path === name);
			const below = files.filter(([path]) => path.startsWith(`${name}/`));
			const hash = file
				? object('blob', file[1])
				: tree(below.map(([path, text]) => [path.slice(name.length + 1), text]));
			return Buffer.concat([Buffer.from(`${file ? '100644' : '40000'} ${name}\0`), Buffer.from(hash, 'hex')]);
		});
		return object('tree', Buffer.concat(rows));
	}

	let parent = '';
	for (const { day, files } of snapshots) {
		const who = `Somebody <nobody@example.org> ${Date.parse(`${day}T12:00:00Z`) / 1000} +0000`;
		const above = parent && `parent ${parent}\n`;
		const head = `tree ${tree(Object.entries(files))}\n${above}author ${who}\ncommitter ${who}\n`;
		parent = object('commit', `${head}\nA change\n`);
	}
	if (parent) writeFileSync(join(git, 'refs/heads/main'), `${parent}\n`);
}
