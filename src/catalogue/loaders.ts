import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { localeCodes, locales, type Locale } from '../locales.ts';
import type { EntryCollection } from '../schemas/references.ts';
import { CONTENT_DIR, roleOf, type FileRole } from './disk.ts';
import { parseYaml } from './yaml.ts';

/** Takes a collection; returns the loader of its entries' `facts.yaml`, by entry id. */
export function factsLoader(collection: EntryCollection): Loader {
	return yamlLoader(
		`atlas-facts-${collection}`,
		() => entryFiles(collection, 'facts.yaml'),
		(role) => (role.kind === 'facts' && role.collection === collection ? role.id : undefined),
		(value) => value as Record<string, unknown>,
	);
}

/** Takes the collections that can have evidence; returns the loader of every `evidence.yaml`, by `collection/id`. */
export function evidenceLoader(collections: readonly EntryCollection[]): Loader {
	return yamlLoader(
		'atlas-evidence',
		() => collections.flatMap((collection) => entryFiles(collection, 'evidence.yaml')),
		(role) => (role.kind === 'evidence' ? `${role.collection}/${role.id}` : undefined),
		(claims) => ({ claims }),
	);
}

/** Returns the loader of `sources/<id>.yaml`, by id. */
export function sourcesLoader(): Loader {
	const folder = `${CONTENT_DIR}/sources`;
	return yamlLoader(
		'atlas-sources',
		() => readdirSync(folder).map((name) => `${folder}/${name}`),
		(role) => (role.kind === 'source' ? role.id : undefined),
		(value) => value as Record<string, unknown>,
	);
}

/**
 * A loader of YAML files. Astro's own reads YAML 1.1, in which 2016-12-24 is no text but a moment in time; the content
 * is YAML 1.2, read by the same parser as in the check.
 */
function yamlLoader(
	name: string,
	list: () => string[],
	idOf: (role: FileRole) => string | undefined,
	toData: (value: unknown) => Record<string, unknown>,
): Loader {
	return {
		name,
		async load({ store, parseData, generateDigest, watcher, logger }) {
			const read = async (path: string) => {
				const role = roleOf(path);
				const id = typeof role === 'string' ? undefined : idOf(role);
				if (id === undefined) return undefined;
				const text = await readFile(path, 'utf8');
				const digest = generateDigest(text);
				if (store.get(id)?.digest === digest) return id;
				const { value, errors } = parseYaml(text);
				if (errors[0])
					throw new Error(`${path}:${errors[0].line}:${errors[0].column} error yaml-syntax  ${errors[0].message}`);
				const data = await parseData({ id, data: toData(value), filePath: path });
				store.set({ id, data, digest, filePath: path });
				return id;
			};
			const kept = new Set<string>();
			for (const path of list()) {
				const id = await read(path);
				if (id !== undefined) kept.add(id);
			}
			for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
			const relative = (path: string) => path.slice(path.indexOf(CONTENT_DIR)).replaceAll('\\', '/');
			for (const event of ['add', 'change']) {
				watcher?.on(event, (path: string) => {
					read(relative(path)).catch((error: Error) => logger.error(error.message));
				});
			}
			watcher?.on('unlink', (path: string) => {
				const role = roleOf(relative(path));
				const id = typeof role === 'string' ? undefined : idOf(role);
				if (id !== undefined) store.delete(id);
			});
		},
	};
}

function entryFiles(collection: EntryCollection, name: string): string[] {
	const folder = `${CONTENT_DIR}/${collection}`;
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.map((id) => `${folder}/${id}/${name}`)
		.filter((path) => existsSync(path));
}

/**
 * Returns the loader of all prose. The id of `projects/x/ru.mdx` is `ru/projects/x`, of `pages/about/ru.mdx`
 * `ru/about`, of `pages/home/ru.mdx` `ru`. Every entry gets a page in every locale: where a text is missing, the entry
 * stands again under that locale with the best text there is, marked `fallbackFrom`; a place without any text gets a
 * page of its facts, marked `proseless`.
 */
export function proseLoader(): Loader {
	const files = glob({
		base: `./${CONTENT_DIR}`,
		pattern: '*/*/*.mdx',
		generateId: ({ entry }) => {
			const role = roleOf(`${CONTENT_DIR}/${entry}`);
			if (typeof role === 'string' || role.kind !== 'document')
				throw new Error(`${CONTENT_DIR}/${entry}: ${String(role)}`);
			return documentId(role.locale, role.collection, role.id);
		},
	});
	return {
		name: 'atlas-prose',
		async load(context) {
			await dropDerived(context);
			await files.load(context);
			await derive(context);
			// The files' own loader listens too, and takes a moment to store what has changed.
			for (const event of ['add', 'change', 'unlink']) {
				context.watcher?.on(event, () => setTimeout(() => void dropDerived(context).then(() => derive(context)), 200));
			}
		},
	};
}

function documentId(locale: Locale, collection: string, id: string): string {
	if (collection !== 'pages') return `${locale}/${collection}/${id}`;
	return id === 'home' ? locale : `${locale}/${id}`;
}

function dropDerived({ store }: LoaderContext): Promise<void> {
	for (const [id, { data }] of store.entries()) if (data.fallbackFrom || data.proseless) store.delete(id);
	return Promise.resolve();
}

async function derive({ store, parseData }: LoaderContext): Promise<void> {
	for (const path of new Set(store.keys().map((id) => id.replace(/^[^/]+/, '')))) {
		const from = localeCodes.find((locale) => store.has(locale + path))!;
		const entry = store.get(from + path)!;
		for (const locale of localeCodes) {
			if (!store.has(locale + path))
				store.set({ ...entry, id: locale + path, data: { ...entry.data, fallbackFrom: from } });
		}
	}
	for (const filePath of entryFiles('places', 'facts.yaml')) {
		const { value } = parseYaml(await readFile(filePath, 'utf8'));
		const { names } = value as { names: Record<string, string> };
		const id = filePath.split('/').at(-2)!;
		for (const locale of localeCodes) {
			const key = documentId(locale, 'places', id);
			if (store.has(key)) continue;
			const title = names[locale] ?? localeCodes.map((code) => names[code]).find(Boolean) ?? Object.values(names)[0];
			const data = await parseData({ id: key, data: { title, proseless: true } });
			store.set({ id: key, data, body: '', filePath });
		}
	}
}

/** Returns the loader of the interface files, by language tag, as Starlight looks them up. */
export function interfaceLoader(): Loader {
	return {
		name: 'atlas-interface',
		async load({ store, parseData, watcher }) {
			const read = async () => {
				for (const locale of localeCodes) {
					const id = locales[locale].lang;
					const raw = JSON.parse(await readFile(`${CONTENT_DIR}/i18n/${locale}.json`, 'utf8')) as Record<
						string,
						unknown
					>;
					store.set({ id, data: await parseData({ id, data: raw }) });
				}
			};
			await read();
			watcher?.on('change', (path) => {
				if (path.includes('/i18n/')) void read();
			});
		},
	};
}
