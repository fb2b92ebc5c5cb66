import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_DIR } from '../../src/catalogue/disk.ts';

/** One hostile file, where a contributor would put it, and the rule and line that must name it. */
export interface HostileFile {
	name: string;
	/** Its path from the project's root. */
	path: string;
	bytes: Buffer;
	rule: string;
	line: number;
}

const FOLDER = 'tests/fixtures/hostile';
const FACTS = 'programme:\n  listed: related\n  theme: transport\n';

/** Reads the corpus, and adds what no text file can hold. */
export function readHostile(): HostileFile[] {
	const listed = parse(readFileSync(join(FOLDER, 'expected.yaml'), 'utf8')) as {
		file: string;
		as?: string;
		rule: string;
		line?: number;
		lineOf?: string;
	}[];
	return [
		...listed.map(({ file, as, rule, line, lineOf }) => {
			const bytes = readFileSync(join(FOLDER, file));
			const path = `${CONTENT_DIR}/${as ?? `projects/hostile-${file.replace(/\.mdx$/, '')}/en.mdx`}`;
			return { name: file, path, bytes, rule, line: line ?? lineWith(bytes.toString('utf8'), lineOf!) };
		}),
		...made(),
	];
}

/** Takes hostile files; returns them by path, each text with the facts that make an entry of it. */
export function hostileEntries(files: readonly HostileFile[]): Map<string, Uint8Array> {
	const found = new Map<string, Uint8Array>();
	for (const { path } of files)
		if (path.endsWith('/en.mdx')) found.set(path.replace('en.mdx', 'facts.yaml'), Buffer.from(FACTS));
	for (const { path, bytes } of files) found.set(path, bytes);
	return found;
}

function lineWith(text: string, part: string): number {
	const index = text.indexOf(part);
	if (index < 0) throw new Error(`no ${JSON.stringify(part)} in ${JSON.stringify(text.slice(0, 200))}`);
	return text.slice(0, index).split('\n').length;
}

/** What cannot be committed, or would be in everyone's way: bytes that are no text, and files of a size that stalls. */
function made(): HostileFile[] {
	const prose = (body: string) => `---\ntitle: Hostile\ndescription: A hostile text.\n---\n\n${body}\n`;
	const text = (name: string, bytes: string | Buffer, rule: string, line: number): HostileFile => ({
		name,
		path: `${CONTENT_DIR}/projects/hostile-${name}/en.mdx`,
		bytes: Buffer.from(bytes),
		rule,
		line,
	});
	const facts = (name: string, bytes: string | Buffer, rule: string, line: number): HostileFile => ({
		...text(name, bytes, rule, line),
		path: `${CONTENT_DIR}/projects/hostile-${name}/facts.yaml`,
	});
	return [
		text('nul-bytes', prose('The bridge\0 is long.[@geonames]'), 'invisible-character', 6),
		text('nul-in-title', prose('x').replace('title: Hostile', 'title: Hostile\0'), 'invisible-character', 2),
		text('byte-order-mark', `\ufeff${prose('{1}')}`, 'unsafe-mdx', 6),
		text('byte-order-mark-named', `\ufeff${prose('{1}')}`, 'encoding', 1),
		text('no-utf-8', Buffer.concat([Buffer.from(prose('x')), Buffer.from([0xc3, 0x28, 0xff])]), 'encoding', 1),
		text('overlong', Buffer.concat([Buffer.from(prose('x')), Buffer.from([0xc0, 0xbc])]), 'encoding', 1),
		text('utf-16', Buffer.from(`\ufeff${prose('{1}')}`, 'utf16le'), 'encoding', 1),
		text('huge', prose('Words. '.repeat(200_000)), 'encoding', 1),
		text('many-brackets', prose('['.repeat(20_000)), 'uncited-paragraph', 6),
		text('many-links', prose('[x](javascript:x) '.repeat(200)), 'unsafe-mdx', 6),
		text('deep-quotes', prose(`${'>'.repeat(2_000)} {1}`), 'unsafe-mdx', 6),
		text('only-nul', Buffer.alloc(100), 'frontmatter', 1),
		facts('huge-facts', `aliases:\n${'  - x\n'.repeat(100_000)}`, 'encoding', 1),
		facts('nul-facts', `${FACTS}aliases: ["x\0y"]\n`, 'invisible-character', 4),
		facts('no-utf-8-facts', Buffer.concat([Buffer.from(FACTS), Buffer.from([0xe2, 0x82])]), 'encoding', 1),
	];
}
