import { PROSE_GROUPS, testMistakes } from './corpus.ts';
import { readMistakes } from './mistakes.ts';

testMistakes(readMistakes().filter(({ group }) => PROSE_GROUPS.has(group)));
