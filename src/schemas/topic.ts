import { z } from 'zod';
import { factsShape } from './facts.ts';
import { idOf } from './references.ts';
import { topicKinds } from './vocabulary.ts';

/** `topics/<id>/facts.yaml` */
export const topic = z.strictObject({
	kind: z.enum(topicKinds).describe('What sort of topic it is.'),
	themes: z.array(idOf('themes')).min(1).optional().describe('Chapters of the Programme that it touches.'),
	projects: z.array(idOf('projects')).min(1).optional().describe('Projects that it touches.'),
	...factsShape,
});

export type Topic = z.infer<typeof topic>;
