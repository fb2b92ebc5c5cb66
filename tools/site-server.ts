import { createServer, type Server } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server of a built site. */
export interface SiteServer {
	/** The address of the site's root, with a slash at the end. */
	address: string;
	close(): Promise<void>;
}

/**
 * Takes the built site's folder, a port (0 for any free one) and the base path that it was built for; serves it with
 * gzip, as a static host does. Throws when the port is taken.
 */
export async function serveSite(folder: string, port: number, basePath = '/'): Promise<SiteServer> {
	const base = `/${basePath.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
	const files = sirv(folder, { etag: true, extensions: ['html'] });
	const compress = compression({ level: 9 });
	const notFound = readFileSync(join(folder, '404.html'));
	const server: Server = createServer((request, response) => {
		compress(request as never, response as never, () => {
			const missing = () => {
				response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
				response.end(notFound);
			};
			const url = request.url ?? '/';
			if (base !== '/' && !url.startsWith(base)) {
				if (url === '/' || `${url}/` === base) {
					response.writeHead(302, { Location: base });
					response.end();
				} else missing();
				return;
			}
			request.url = `/${url.slice(base.length)}`;
			files(request, response, missing);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve());
	});
	const bound = server.address();
	const actual = typeof bound === 'object' && bound ? bound.port : port;
	return {
		address: `http://localhost:${actual}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
