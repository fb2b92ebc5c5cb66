import type { AstroIntegration } from 'astro';
import { formatProblem } from '../catalogue/problem.ts';
import type { ContentReader } from '../markdown/prose-plugins.ts';
import { checkContent, hasErrors } from './check.ts';

/**
 * Takes the project's root and the reader that the prose plugins use; returns the integration that holds the build to
 * the rules of the check: before anything of the content is compiled, so that bad content never builds and never runs.
 */
export function contentGuard(root: string, reader: ContentReader): AstroIntegration {
	return {
		name: 'atlas-content-guard',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const { problems } = checkContent(root);
				for (const problem of problems) {
					if (problem.severity === 'error') logger.error(formatProblem(problem));
				}
				if (command === 'build' && hasErrors(problems)) {
					throw new Error('The content has errors, named above; nothing was built. To see them again: npm run check');
				}
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.on('all', () => reader.forget());
			},
		},
	};
}
