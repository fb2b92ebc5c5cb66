/**
 * The languages of the site, in the order in which they are offered and in which a missing translation falls back.
 * A further language costs one line here, an interface file `src/content/i18n/<code>.json`, and its content.
 */
export const locales = {
	en: { label: 'English', lang: 'en', dir: 'ltr' },
	zh: { label: '中文', lang: 'zh-CN', dir: 'ltr' },
	ru: { label: 'Русский', lang: 'ru', dir: 'ltr' },
} as const satisfies Record<string, { label: string; lang: string; dir: 'ltr' | 'rtl' }>;

/** A locale code as it stands in addresses and file names: `en`, `zh`, `ru`. */
export type Locale = keyof typeof locales;

/** Every locale code, in fallback order. */
export const localeCodes = Object.keys(locales) as [Locale, ...Locale[]];

/** Takes any string; tells whether it is the code of a locale of the site. */
export function isLocale(code: string | undefined): code is Locale {
	return code !== undefined && Object.hasOwn(locales, code);
}

/** Takes a locale or any other language code of the content; returns the BCP 47 tag for a `lang` attribute. */
export function langTag(code: string): string {
	return isLocale(code) ? locales[code].lang : code;
}
