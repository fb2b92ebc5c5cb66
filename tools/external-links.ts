import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTENT_DIR, readContent } from '../src/catalogue/disk.ts';
import { externalLinks, manners, probeAll, report } from './link-probe.ts';

const usage = `Asks whether the pages that sources and prose link to are still there, and prints those that are not.

  node tools/external-links.ts          asks every host, and prints a table in Markdown
  node tools/external-links.ts --list   prints the links and asks nobody

Exit code: 0 whatever the hosts answer, 2 wrong use of the command.`;

await main();

async function main(): Promise<void> {
	let list: boolean;
	try {
		const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, list: { type: 'boolean' } } });
		if (values.help) {
			console.log(usage);
			return;
		}
		if (!existsSync(CONTENT_DIR)) throw new Error(`There is no ${CONTENT_DIR} here; run it in the project’s folder.`);
		list = values.list ?? false;
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exitCode = 2;
		return;
	}
	const links = externalLinks(readContent(process.cwd()).files);
	if (list) {
		for (const { url, namedIn } of links) console.log(`${url}  ${namedIn.join(', ')}`);
		return;
	}
	const answers = await probeAll(links, manners, (done) => {
		if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${links.length}${done === links.length ? '\n' : ''}`);
	});
	process.stdout.write(report(answers));
}
