import { z } from 'zod';
import { factsShape } from './facts.ts';

/** `sectors/<id>/facts.yaml` */
export const sector = z.strictObject({ ...factsShape });

export type Sector = z.infer<typeof sector>;
