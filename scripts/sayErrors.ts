/**
 * Makes the running script print the message of an error without its stack, and end with exit code 1.
 * A fault in the script itself, such as a TypeError, is printed with its stack, which shows where it is.
 */
export function sayErrors(): void {
  process.on('uncaughtException', (error: unknown) => {
    const isFaultOfScript = [TypeError, ReferenceError, RangeError, SyntaxError].some((type) => error instanceof type);
    console.error(error instanceof Error && !isFaultOfScript ? error.message : error);
    process.exit(1);
  });
}
