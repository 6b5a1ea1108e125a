/**
 * Declares a class of Excel's object model: its members as data. Both the host and the client work from these declarations, and a member
 * that is not declared does not exist for them.
 */
import type { Book } from '../book';

interface Scalar<Self> {
  readonly kind: 'scalar';
  readonly get: (book: Book, self: Self) => unknown;
  readonly set?: (book: Book, self: Self, value: never) => void | Promise<void>;
}

interface Child<Self> {
  readonly kind: 'child';
  /** The class of the object. */
  readonly className: string;
  readonly get: (book: Book, self: Self) => object | null;
}

/** A method that returns an object. When `call` returns null, the client gets a null object. */
interface ObjectMethod<Self> {
  readonly kind: 'object';
  /** The class of the object. */
  readonly className: string;
  /** True when the method changes nothing, so that the client may call it again. False for a method such as `add`. */
  readonly reads: boolean;
  readonly call: (book: Book, self: Self, ...args: never[]) => object | null | Promise<object | null>;
}

/** A method that returns a value or nothing. */
interface ValueMethod<Self> {
  readonly kind: 'value';
  readonly call: (book: Book, self: Self, ...args: never[]) => unknown;
}

export type Member<Self> = Scalar<Self> | Child<Self> | ObjectMethod<Self> | ValueMethod<Self>;

export interface ClassDefinition<Self> {
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** For a collection: the class of its items, and a function that lists them. */
  readonly items?: { readonly className: string; readonly list: (book: Book, self: Self) => readonly object[] };
  /** Returns the key that `getItem` of the parent collection takes. The client uses it to find the item again. */
  readonly key?: (book: Book, self: Self) => { readonly Id: unknown } | { readonly _Id: unknown };
  /** True when the client refers to the objects by reference id across batches (ranges). */
  readonly tracked?: boolean;
}

/** A class whose handle type is unknown, because handles pass through the protocol without their types. */
export type AnyClass = ClassDefinition<never>;

// The compiler cannot check what a client sends. Each member declares the type that it expects and checks the value.
type FromClient = never;

/** A property. Without `set`, it can only be read. */
export const scalar = <Self>(
  get: (book: Book, self: Self) => unknown,
  set?: (book: Book, self: Self, value: FromClient) => void | Promise<void>,
): Member<Self> => (set ? { kind: 'scalar', get, set } : { kind: 'scalar', get });

/** A property that is another object. */
export const child = <Self>(className: string, get: (book: Book, self: Self) => object | null): Member<Self> => ({
  kind: 'child',
  className,
  get,
});

type ObjectCall<Self> = (book: Book, self: Self, ...args: FromClient[]) => object | null | Promise<object | null>;

/** A method that returns an object and changes nothing. */
export const getter = <Self>(className: string, call: ObjectCall<Self>): Member<Self> => ({
  kind: 'object',
  className,
  reads: true,
  call,
});

/** A method that returns an object and changes the workbook, such as `add`. */
export const maker = <Self>(className: string, call: ObjectCall<Self>): Member<Self> => ({
  kind: 'object',
  className,
  reads: false,
  call,
});

/** A method that returns a value or nothing. */
export const method = <Self>(call: (book: Book, self: Self, ...args: FromClient[]) => unknown): Member<Self> => ({
  kind: 'value',
  call,
});
