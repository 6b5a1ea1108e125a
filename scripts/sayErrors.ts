/**
 * For a script that is run: what is wrong is said by its message, without a stack, and the exit code is 1.
 * A fault of the script itself (a TypeError and the like) keeps its stack, which leads to it.
 */
export function sayErrors(): void {
  process.on('uncaughtException', (error: unknown) => {
    const isOurs = [TypeError, ReferenceError, RangeError, SyntaxError].some((fault) => error instanceof fault);
    console.error(error instanceof Error && !isOurs ? error.message : error);
    process.exit(1);
  });
}
