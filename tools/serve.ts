import { existsSync } from 'node:fs';
import { serveSite } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync('dist/404.html')) {
	console.error('There is no built site in dist/. Build it first: npm run build');
	process.exit(1);
}
try {
	const { address } = await serveSite('dist', port, process.env['BASE_PATH']);
	console.log(`Cooperation Atlas: ${address}   (Ctrl-C stops it)`);
} catch (error) {
	console.error(`Port ${port} cannot be used (${(error as Error).message}). Choose another: PORT=4322 npm start`);
	process.exit(1);
}
