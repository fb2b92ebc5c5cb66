import { z } from 'zod';

/** Takes a schema and a value; returns the paths at which the schema finds fault, in order; none where it accepts it. */
export function faultsOf(schema: z.ZodType, value: unknown): string[] {
	const issues = schema.safeParse(value).error?.issues ?? [];
	return issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => [...issue.path, key].join('.'))
			: [issue.path.join('.')],
	);
}

/** Takes a schema; returns the paths of its fields that say nothing about themselves. */
export function undescribedFields(schema: z.ZodType, path = ''): string[] {
	if (schema instanceof z.ZodOptional) return undescribedFields(schema.unwrap() as z.ZodType, path);
	if (schema instanceof z.ZodArray) return undescribedFields(schema.element as z.ZodType, `${path}[]`);
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
		const described =
			field.description || (field instanceof z.ZodOptional && (field.unwrap() as z.ZodType).description);
		return [...(described ? [] : [`${path}.${key}`]), ...undescribedFields(field, `${path}.${key}`)];
	});
}
