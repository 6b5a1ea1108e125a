/** Reads an answer in JSON-stat, of any version that Statistics Norway gives. The toolkit reads; what it takes on trust is checked here. */

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
  /** In the order of the index, which is not always that of the keys. */
  readonly categories: readonly Category[];
  /** May a question leave the variable out, and get the sum over it? */
  readonly mayBeLeftOut: boolean;
  /** Lists that group the categories, by id. */
  readonly codeLists: readonly string[];
}

export interface Dataset {
  readonly title: string;
  readonly updated: string | undefined;
  readonly dimensions: readonly Dimension[];
  /** Row by row, the last dimension fastest; null is missing. Empty in an answer about a table, which holds no figures. */
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
    // The toolkit breaks off in ways of its own on what it does not expect.
    throw cause instanceof CallFailure ? cause : new CallFailure('unreadable', { what: 'JSON-stat' }, { cause });
  }
}

function checkedDataset(answer: unknown): Dataset {
  const checked = shape.safeParse(answer);
  if (!checked.success) throw unreadable('JSON-stat');
  const { id, size, dimension, value, status } = checked.data;
  const cells = size.reduce((product, length) => product * length, 1);
  if (size.length !== id.length) throw unreadable('size');
  for (const [at, one] of id.entries()) {
    const category = dimension[one]?.category;
    const codes = category?.index ?? category?.label ?? {};
    const places = Array.isArray(codes)
      ? codes.map((_, place) => place)
      : Object.values(category?.index ?? Object.keys(codes).map((_, place) => place));
    if (
      new Set(places).size !== size[at] ||
      places.length !== size[at] ||
      places.some((place) => Number(place) >= (size[at] ?? 0))
    )
      throw unreadable(one);
  }
  if (Array.isArray(value) && value.length !== cells && value.length !== 0) throw unreadable('size');
  if (Array.isArray(status) && status.length !== cells && status.length !== 1) throw unreadable('status');

  // Not the answer itself: in that, `__proto__` may be a code, which the check leaves out.
  const read = JSONstat(structuredClone(checked.data));
  const roleOf = (one: string): Dimension['role'] => {
    const time = read.role?.['time'] ?? ['Tid'];
    const metric = read.role?.['metric'] ?? ['ContentsCode'];
    if (time.includes(one)) return 'time';
    if (metric.includes(one)) return 'metric';
    return read.role?.['geo']?.includes(one) ? 'geo' : 'other';
  };
  const dimensions = id.map((one): Dimension => {
    const own = read.Dimension(one);
    const more = extension.safeParse(own?.extension ?? {}).data ?? {};
    return {
      id: one,
      label: own?.label ?? one,
      role: roleOf(one),
      categories: (own?.id ?? []).map((code) => {
        const category = own?.Category(code);
        return { code, label: category?.label ?? code, unit: category?.unit?.base ?? '' };
      }),
      mayBeLeftOut: more.elimination ?? false,
      codeLists: (more.codeLists ?? more.codelists ?? []).map((list) => list.id),
    };
  });
  if (!dimensions.some(({ role }) => role === 'time')) throw unreadable('role.time');
  const about = Array.isArray(value) && value.length === 0;
  const marks = read.status;
  const values = about
    ? []
    : Array.from({ length: cells }, (_, at) => (isMissingMark(marks?.[at]) ? null : (read.value?.[at] ?? null)));
  return { title: read.label ?? '', updated: read.updated ?? undefined, dimensions, values };
}

const unreadable = (what: string): CallFailure => new CallFailure('unreadable', { what });
