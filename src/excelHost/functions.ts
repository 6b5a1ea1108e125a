/** Registers custom functions in Univer: they get the arguments that Excel would pass, and the cells show what Excel would show. */
import type { Nullable } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Book } from './book';
import { speedUpConditions } from './conditions';
import { provideFunctionsRuntime } from './functionsRuntime';

/** A custom function: its id without the namespace, and the function to call. */
export interface CustomFunction {
  readonly id: string;
  /** Takes arguments as Excel for the web passes them: a scalar or rows of cells; null for a blank or omitted argument. */
  readonly call: (...args: never[]) => unknown;
}

const namespace = 'OMST';

/** The errors that a function may return, by the code in `CustomFunctions.Error`. */
const errorTypes: Readonly<Record<string, ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#NUM!': ErrorType.NUM,
  '#N/A': ErrorType.NA,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#NULL!': ErrorType.NULL,
  '#REF!': ErrorType.REF,
  '#NAME?': ErrorType.NAME,
};

const errorTypeOf = (thrown: unknown): ErrorType => {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  return errorTypes[code] ?? ErrorType.VALUE;
};

const cellArgument = (cell: Nullable<BaseValueObject>): unknown => {
  if (!cell || cell.isNull()) return null;
  if (cell instanceof ErrorValueObject) throw new ErrorInCell(cell);
  return cell.getValue();
};

/** Thrown for an argument that holds an error. As in Excel, the function is not called and its cell shows the same error. */
class ErrorInCell extends Error {
  constructor(readonly cell: ErrorValueObject) {
    super();
  }
}

const argumentOf = (argument: BaseValueObject): unknown => {
  if (!(argument instanceof ArrayValueObject)) return cellArgument(argument);
  const rows = Array.from({ length: argument.getRowCount() }, (_, row) =>
    Array.from({ length: argument.getColumnCount() }, (__, column) => cellArgument(argument.get(row, column))),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
};

const resultCell = (value: unknown): BaseValueObject => {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    case 'undefined':
      return StringValueObject.create('');
    default:
      // In a returned table, Excel shows an empty cell as empty text. An error affects its own cell only.
      return value === null ? StringValueObject.create('') : ErrorValueObject.create(errorTypeOf(value));
  }
};

const isTable = (value: unknown): value is readonly (readonly unknown[])[] => Array.isArray(value) && value.every(Array.isArray);

const executorFor = (name: string, call: CustomFunction['call']): BaseFunction => {
  const executor = new (class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;
    override calculate(...args: BaseValueObject[]) {
      const answer = (call as (...plain: unknown[]) => unknown)(...args.map(argumentOf));
      if (!isTable(answer)) return resultCell(answer);
      return new ArrayValueObject({
        calculateValueList: answer.map((row) => row.map(resultCell)),
        rowCount: answer.length,
        columnCount: Math.max(...answer.map((row) => row.length)),
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      });
    }
  })(name);
  return executor;
};

/** Turns what a function throws into an error value, because an exception inside Univer's calculation stops all calculation for good. */
const catchErrors = (executor: BaseFunction): void => {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...args) => {
    try {
      return calculate(...args);
    } catch (thrown) {
      return thrown instanceof ErrorInCell ? thrown.cell : ErrorValueObject.create(errorTypeOf(thrown));
    }
  };
};

/** Univer's INDEX loses the sheet of a reference to a table column. With the column's values in place of the reference it is right. */
const repairIndex = (executor: BaseFunction | undefined): void => {
  if (!executor) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (first, ...rest) => {
    // Univer types the argument as a value, but passes a reference to executors that ask for references.
    const reference: unknown = first;
    return reference instanceof BaseReferenceObject && reference.isTable()
      ? calculate(reference.toArrayValueObject(), ...rest)
      : calculate(...([first, ...rest] as BaseValueObject[]));
  };
};

/** Univer's HYPERLINK turns its cell into rich text without a value. This makes it return the shown text, as in Excel. */
const repairHyperlink = (executor: BaseFunction | undefined): void => {
  if (!executor) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...args) => {
    const answer = calculate(...args);
    return answer instanceof StringValueObject && answer.isHyperlink() ? new StringValueObject(answer.getValue()) : answer;
  };
};

/** Mends Univer's functions and keeps each from throwing. Call it once for each workbook. */
export const guardFunctions = (book: Book): void => {
  const executors = book.functions.getExecutors();
  repairIndex(executors.get('INDEX'));
  repairHyperlink(executors.get('HYPERLINK'));
  speedUpConditions(executors);
  executors.forEach(catchErrors);
};

export const registerFunctions = (book: Book, functions: readonly CustomFunction[]): void => {
  provideFunctionsRuntime();
  const withFullNames = functions.map(({ id, call }) => ({ name: `${namespace}.${id}`, call }));
  const executors = withFullNames.map(({ name, call }) => executorFor(name, call));
  executors.forEach(catchErrors);
  book.functions.registerExecutors(...executors);
  book.functions.registerDescriptions(
    ...withFullNames.map(({ name }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description: name,
      abstract: name,
      functionParameter: [],
    })),
  );
  book.redefine();
};
