import type { APIRoute } from 'astro';
import { projectRecords } from '../../catalogue/data-files.ts';
import { siteCatalogue } from '../../components/site-catalogue.ts';

/** `/data/projects.json`: every project with its facts. */
export const GET: APIRoute = async () =>
	new Response(`${JSON.stringify(projectRecords(await siteCatalogue()), undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
