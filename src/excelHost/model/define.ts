/**
 * How a class of Excel's object model is declared: its members as data. Host and thin client are both driven by these declarations;
 * what is not declared does not exist.
 */
import type { Book } from '../book';

interface Scalar<Self> {
  readonly kind: 'scalar';
  readonly get: (book: Book, self: Self) => unknown;
  readonly set?: (book: Book, self: Self, value: never) => void | Promise<void>;
}

interface Child<Self> {
  readonly kind: 'child';
  readonly of: string;
  readonly get: (book: Book, self: Self) => object | null;
}

/** A method that answers an object: `null` from it is a null object. */
interface ObjectMethod<Self> {
  readonly kind: 'object';
  readonly of: string;
  /** Only looks; may be asked again. Else it changes the workbook (`add`) and the client must not ask twice. */
  readonly reads: boolean;
  readonly call: (book: Book, self: Self, ...args: never[]) => object | null | Promise<object | null>;
}

/** A method that answers a value, or nothing. */
interface ValueMethod<Self> {
  readonly kind: 'value';
  readonly call: (book: Book, self: Self, ...args: never[]) => unknown;
}

export type Member<Self> = Scalar<Self> | Child<Self> | ObjectMethod<Self> | ValueMethod<Self>;

export interface ClassDefinition<Self> {
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** For collections: what is in them, and their class. */
  readonly items?: { readonly of: string; readonly list: (book: Book, self: Self) => readonly object[] };
  /** What `getItem` of the collection above takes: the key by which an item is found again. */
  readonly key?: (book: Book, self: Self) => { readonly Id: unknown } | { readonly _Id: unknown };
  /** The client may hold on to it by reference (ranges). */
  readonly tracked?: boolean;
}

/** Objects cross the protocol without their types; the class they are declared with says what they are. */
export type AnyClass = ClassDefinition<never>;

// What arrives from a client is checked by each member, not by the compiler: a member says what it expects.
type FromClient = never;

export const scalar = <Self>(
  get: (book: Book, self: Self) => unknown,
  set?: (book: Book, self: Self, value: FromClient) => void | Promise<void>,
): Member<Self> => (set ? { kind: 'scalar', get, set } : { kind: 'scalar', get });

export const child = <Self>(of: string, get: (book: Book, self: Self) => object | null): Member<Self> => ({
  kind: 'child',
  of,
  get,
});

type ObjectCall<Self> = (book: Book, self: Self, ...args: FromClient[]) => object | null | Promise<object | null>;

export const getter = <Self>(of: string, call: ObjectCall<Self>): Member<Self> => ({ kind: 'object', of, reads: true, call });

export const maker = <Self>(of: string, call: ObjectCall<Self>): Member<Self> => ({ kind: 'object', of, reads: false, call });

export const method = <Self>(call: (book: Book, self: Self, ...args: FromClient[]) => unknown): Member<Self> => ({
  kind: 'value',
  call,
});
