/** A mistake the person at the keyboard can mend: said in a sentence, exit code 1. */
export class UserError extends Error {}
