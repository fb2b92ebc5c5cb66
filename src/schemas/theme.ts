import { z } from 'zod';
import { factsShape } from './facts.ts';

/** `themes/<id>/facts.yaml`: a chapter of the Programme. */
export const theme = z.strictObject({ ...factsShape });

export type Theme = z.infer<typeof theme>;
