/** Reads an answer in any version of JSON-stat that Statistics Norway gives. The toolkit does not check the answer, so it is checked here first. */

import JSONstat from 'jsonstat-toolkit';
import * as z from 'zod/mini';
import { isMissingMark } from '../../case/missing';
import { CallFailure } from './callFailure';

export interface Category {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role: 'time' | 'metric' | 'geo' | 'other';
  /** In the order of the index, which may differ from the order of the keys. */
  readonly categories: readonly Category[];
  /** True when a question may leave the variable out, and get the sum over it. */
  readonly mayBeLeftOut: boolean;
  /** The ids of the lists that group the categories. */
  readonly codeLists: readonly string[];
}

export interface Dataset {
  readonly title: string;
  readonly updated: string | undefined;
  readonly dimensions: readonly Dimension[];
  /** Row by row, with the last dimension varying fastest. Null is missing. Empty in metadata, which holds no figures. */
  readonly values: readonly (number | null)[];
}

const figure = z.nullable(z.number());
const mark = z.nullable(z.string());
const text = z.nullish(z.string());
const ids = z.nullish(z.array(z.string()));
const shape = z.looseObject({
  class: z.literal('dataset'),
  label: text,
  updated: text,
  role: z.nullish(z.looseObject({ time: ids, metric: ids, geo: ids })),
  id: z.array(z.string()).check(z.minLength(1)),
  size: z.array(z.int().check(z.minimum(0))),
  dimension: z.record(
    z.string(),
    z.looseObject({
      label: text,
      category: z.looseObject({
        index: z.optional(z.union([z.array(z.string()), z.record(z.string(), z.int().check(z.minimum(0)))])),
        label: z.optional(z.record(z.string(), z.string())),
        unit: z.nullish(z.record(z.string(), z.nullish(z.looseObject({ base: text })))),
      }),
    }),
  ),
  value: z.union([z.array(figure), z.record(z.string(), figure)]),
  status: z.nullish(z.union([z.string(), z.array(mark), z.record(z.string(), mark)])),
});

const extension = z.looseObject({
  elimination: z.optional(z.boolean()),
  codeLists: z.optional(z.array(z.looseObject({ id: z.string() }))),
  codelists: z.optional(z.array(z.looseObject({ id: z.string() }))),
});

/** @throws CallFailure unreadable */
export function readDataset(answer: unknown): Dataset {
  try {
    return checkedDataset(answer);
  } catch (cause) {
    // The toolkit throws errors of many kinds on answers that it does not expect.
    throw cause instanceof CallFailure ? cause : new CallFailure('unreadable', { part: 'JSON-stat' }, { cause });
  }
}

function checkedDataset(answer: unknown): Dataset {
  const checked = shape.safeParse(answer);
  if (!checked.success) throw unreadable('JSON-stat');
  const { id, size, dimension, value, status } = checked.data;
  const cells = size.reduce((product, length) => product * length, 1);
  if (size.length !== id.length) throw unreadable('size');
  for (const [index, variable] of id.entries()) {
    const category = dimension[variable]?.category;
    const codes = category?.index ?? category?.label ?? {};
    const positions = Array.isArray(codes)
      ? codes.map((_, position) => position)
      : Object.values(category?.index ?? Object.keys(codes).map((_, position) => position));
    const length = size[index] ?? 0;
    if (
      new Set(positions).size !== length ||
      positions.length !== length ||
      positions.some((position) => Number(position) >= length)
    )
      throw unreadable(variable);
  }
  if (Array.isArray(value) && value.length !== cells && value.length !== 0) throw unreadable('size');
  if (Array.isArray(status) && status.length !== cells && status.length !== 1) throw unreadable('status');

  // Reads the checked data, not the answer itself: the answer may have `__proto__` as a code, which the check removes.
  const read = JSONstat(structuredClone(checked.data));
  const roleOf = (variable: string): Dimension['role'] => {
    const time = read.role?.['time'] ?? ['Tid'];
    const metric = read.role?.['metric'] ?? ['ContentsCode'];
    if (time.includes(variable)) return 'time';
    if (metric.includes(variable)) return 'metric';
    return read.role?.['geo']?.includes(variable) ? 'geo' : 'other';
  };
  const dimensions = id.map((variable): Dimension => {
    const dimensionRead = read.Dimension(variable);
    const more = extension.safeParse(dimensionRead?.extension ?? {}).data ?? {};
    return {
      id: variable,
      label: dimensionRead?.label ?? variable,
      role: roleOf(variable),
      categories: (dimensionRead?.id ?? []).map((code) => {
        const category = dimensionRead?.Category(code);
        return { code, label: category?.label ?? code, unit: category?.unit?.base ?? '' };
      }),
      mayBeLeftOut: more.elimination ?? false,
      codeLists: (more.codeLists ?? more.codelists ?? []).map((list) => list.id),
    };
  });
  if (!dimensions.some(({ role }) => role === 'time')) throw unreadable('role.time');
  const isMetadata = Array.isArray(value) && value.length === 0;
  const marks = read.status;
  const values = isMetadata
    ? []
    : Array.from({ length: cells }, (_, cell) => (isMissingMark(marks?.[cell]) ? null : (read.value?.[cell] ?? null)));
  return { title: read.label ?? '', updated: read.updated ?? undefined, dimensions, values };
}

const unreadable = (part: string): CallFailure => new CallFailure('unreadable', { part: part });
