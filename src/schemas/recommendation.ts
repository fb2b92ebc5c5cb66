import { z } from 'zod';
import { factsShape } from './facts.ts';

/** `recommendations/<id>/facts.yaml`: a policy recommendation of the article that the atlas starts from. */
export const recommendation = z.strictObject({ ...factsShape });

export type Recommendation = z.infer<typeof recommendation>;
