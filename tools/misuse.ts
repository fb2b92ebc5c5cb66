/** What the person at the keyboard can put right. Its message says how; the tool ends with exit code 2. */
export class Misuse extends Error {}
