/** Somebody called a program in a way it does not know: shown with its help, exit status 2. */
export class UsageError extends Error {}
