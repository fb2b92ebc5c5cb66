import { formatNumber } from '../../catalogue/format.ts';
import type { Figure } from '../../schemas/facts.ts';
import type { MessageKey, PageContext } from '../page-context.ts';

/** Takes a figure; returns its number with its unit as people of the reader's language write it: "2.642 billion yuan", 26.42亿元. */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>, { locale, t }: PageContext): string {
	const { text, count } = formatNumber(value, locale);
	const key = `unit.${unit}` as MessageKey;
	const shown = t(key, { number: text, count });
	return shown === key || shown.startsWith('unit.') ? `${text} ${unit}` : shown;
}
