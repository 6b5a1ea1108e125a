/** The kinds of argument that a function may declare. */

export * from './cell';
export * from './line';
export * from './rows';
export * from './optional';
