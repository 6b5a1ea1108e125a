class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** By Microsoft's names (@types/custom-functions-runtime). */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** What Excel has ready for functions when it calls them; they make their errors with it. */
export const provideFunctionsRuntime = (): void => {
  const global = globalThis as { CustomFunctions?: unknown };
  global.CustomFunctions ??= { Error: CellError, ErrorCode, associate: () => undefined };
};
