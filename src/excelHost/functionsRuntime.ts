class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Has the names that Microsoft uses (@types/custom-functions-runtime). */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** Provides the global `CustomFunctions`, which Excel gives to custom functions and from which they make their errors. */
export const provideFunctionsRuntime = (): void => {
  const global = globalThis as { CustomFunctions?: unknown };
  global.CustomFunctions ??= { Error: CellError, ErrorCode, associate: () => undefined };
};
