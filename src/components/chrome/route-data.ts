import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isLocale, locales } from '../../locales.ts';
import { subjectOf } from '../page-context.ts';
import { siteCatalogue } from '../site-catalogue.ts';

/** Corrects what Starlight assumes of a page: which translations there are, and whether it has the contents beside it. */
export const onRequest = defineRouteMiddleware(async (context) => {
	const route = context.locals.starlightRoute;
	const catalogue = await siteCatalogue();
	const subject = subjectOf(route.id, catalogue);
	route.toc = undefined;
	route.hasSidebar = subject === undefined || (subject.collection === 'pages' && subject.id !== 'home');
	if (subject === undefined || (subject.collection === 'places' && !catalogue.document(subject, 'en'))) return;

	// A page that shows another language's text is no translation, and is not announced as one.
	const { documents } = catalogue.content[subject.collection].get(subject.id)!;
	const announced = new Set<string>(
		Object.keys(documents).flatMap((code) => (isLocale(code) ? [locales[code].lang] : [])),
	);
	route.head = route.head.filter(({ tag, attrs }) => {
		if (tag !== 'link' || attrs?.['rel'] !== 'alternate') return true;
		const lang = attrs['hreflang'] === 'x-default' ? locales.en.lang : String(attrs['hreflang']);
		return announced.has(lang);
	});
});
