/**
 * Office's batch protocol as an add-in sends it: a list of actions on objects. A path to each object tells which object is meant.
 * The numbers of path types and action types are Microsoft's (see `ObjectPath` and `Action` of office.js).
 */
import type { Book } from './book';
import { ExcelError, fail } from './errors';
import { classes } from './model/classes';
import type { AnyClass, Member } from './model/define';
import { workbookHandle } from './model/handles';
import { checkChangeable } from './model/protection';

export const pathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** 0 for a plain argument, otherwise the id of the object's path. Nested in the same way as the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Instance {
  readonly className: string;
  /** Is null for a null object. */
  readonly self: object | null;
}

/** The objects that the client refers to across batches, by reference id. */
export type References = Map<string, Instance>;

/** Returns the name that the protocol uses for a member: "ShowGridlines" for "showGridlines". */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The only property that office.js sends under another name. */
const exceptionalNames: Readonly<Record<string, string>> = { Gridlines: 'showGridlines' };

const memberName = (wire: string): string => exceptionalNames[wire] ?? wire.charAt(0).toLowerCase() + wire.slice(1);

const classOf = (name: string): AnyClass => classes[name] ?? fail('ApiNotFound', `The host has no class ${name}.`);

const memberOf = (className: string, name: string): Member<never> => {
  const { members } = classOf(className);
  return (
    (Object.hasOwn(members, name) ? members[name] : undefined) ?? fail('ApiNotFound', `The host has no ${className}.${name}.`)
  );
};

const selectedPaths = (query: QueryInfo): string[] => (query.Select ?? []).map((path) => path.replaceAll('.', '/'));

export interface Session {
  readonly book: Book;
  readonly references: References;
}

/** Carries out the actions of one batch in their order. When an action fails, the changes of the earlier ones stay. */
export const openBatch = ({ book, references }: Session, batch: Batch) => {
  const resolved = new Map<number, Instance>();
  const tracked = new Map<object, string>();

  const resolve = async (pathId: number): Promise<Instance> => {
    const known = resolved.get(pathId);
    if (known) return known;
    const path = batch.ObjectPaths[String(pathId)] ?? fail('InvalidArgument', `The batch has no object path ${pathId}.`);
    const instance = await follow(path);
    resolved.set(pathId, instance);
    return instance;
  };

  const follow = async (path: ObjectPath): Promise<Instance> => {
    switch (path.ObjectPathType) {
      case pathType.root:
        return { className: 'Workbook', self: workbookHandle };
      case pathType.reference: {
        const instance = references.get(path.Name) ?? fail('InvalidReference');
        if (instance.self !== null) tracked.set(instance.self, path.Name);
        return instance;
      }
      case pathType.nullObject:
        return { className: '', self: null };
      case pathType.property:
      case pathType.method:
      case pathType.indexer: {
        const parent = await resolve(path.ParentObjectPathId ?? fail('InvalidArgument'));
        return memberObject(
          parent,
          path.ObjectPathType === pathType.indexer ? 'getItem' : memberName(path.Name),
          await argumentsOf(path.ArgumentInfo),
        );
      }
      default:
        return fail('ApiNotFound', `The host cannot follow ${path.Name}.`);
    }
  };

  const memberObject = async (parent: Instance, name: string, args: readonly unknown[]): Promise<Instance> => {
    if (parent.self === null) return parent;
    const member = memberOf(parent.className, name);
    switch (member.kind) {
      case 'child':
        return { className: member.className, self: member.get(book, parent.self as never) };
      case 'object':
        if (!member.reads) checkChangeable(book, parent.className, parent.self, name);
        return { className: member.className, self: await member.call(book, parent.self as never, ...(args as never[])) };
      case 'scalar':
      case 'value':
        return fail('InvalidArgument', `${parent.className}.${name} is not an object.`);
    }
  };

  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<unknown[]> => {
    const convert = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (typeof reference === 'number' && reference > 0) return (await resolve(reference)).self ?? fail('InvalidArgument');
      if (Array.isArray(value) && Array.isArray(reference))
        return Promise.all(value.map((part: unknown, index) => convert(part, reference[index])));
      return withObjects(value);
    };
    return Promise.all((info?.Arguments ?? []).map((value, index) => convert(value, info?.ReferencedObjectPathIds?.[index])));
  };

  /** Replaces each `{ _ObjectPathId }` inside a plain argument by the object it refers to. */
  const withObjects = async (value: unknown): Promise<unknown> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return (await resolve(value._ObjectPathId)).self;
    return Object.fromEntries(
      await Promise.all(Object.entries(value).map(async ([key, part]) => [key, await withObjects(part)] as const)),
    );
  };

  const identity = ({ className, self }: Instance): Record<string, unknown> | null => {
    if (self === null) return null;
    const { key, tracked: isTracked } = classOf(className);
    const reference = isTracked ? tracked.get(self) : undefined;
    return { ...key?.(book, self as never), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  };

  const set = async (instance: Instance, name: string, value: unknown): Promise<void> => {
    if (instance.self === null) return;
    const member = memberOf(instance.className, name);
    if (member.kind !== 'scalar' || !member.set) return fail('InvalidArgument', `${instance.className}.${name} cannot be set.`);
    checkChangeable(book, instance.className, instance.self, name);
    await member.set(book, instance.self as never, value as never);
  };

  const invoke = async (instance: Instance, action: Action): Promise<unknown> => {
    switch (action.Name) {
      case '_KeepReference': {
        if (instance.self === null) return null;
        const id = crypto.randomUUID();
        references.set(id, instance);
        tracked.set(instance.self, id);
        return null;
      }
      case '_RemoveReference':
        references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
        return null;
      default: {
        const args = await argumentsOf(action.ArgumentInfo);
        if (instance.self === null) return null;
        const name = action.Name.startsWith('_') ? action.Name : memberName(action.Name);
        const member = memberOf(instance.className, name);
        if (member.kind !== 'value')
          return fail('InvalidArgument', `${instance.className}.${name} is not a method that returns a value.`);
        checkChangeable(book, instance.className, instance.self, name);
        return (await member.call(book, instance.self as never, ...(args as never[]))) ?? null;
      }
    }
  };

  /** Loads the properties in `paths` ("name", "format/font/color", "*"), or every scalar when `paths` is empty. */
  const query = (
    instance: Instance,
    paths: readonly string[],
    expand: readonly string[],
    page: QueryInfo,
  ): Record<string, unknown> | null => {
    const result = identity(instance);
    if (result === null || instance.self === null) return null;
    const { members, items } = classOf(instance.className);
    const isOwnMember = (path: string) =>
      Object.hasOwn(members, path.split('/')[0] ?? '') && members[path]?.kind !== 'value' && members[path]?.kind !== 'object';
    const ownPaths = items ? paths.filter(isOwnMember) : paths;
    const itemPaths = items ? paths.filter((path) => !isOwnMember(path)) : [];
    const all = paths.length === 0 || ownPaths.includes('*');

    for (const [name, member] of Object.entries(members)) {
      if (member.kind === 'scalar' && (all || ownPaths.includes(name)))
        result[wireName(name)] = member.get(book, instance.self as never) ?? null;
      if (member.kind === 'child') {
        const childPaths = ownPaths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
        const isWhole = ownPaths.includes(name) || expand.includes(name);
        if (childPaths.length > 0 || isWhole) {
          result[wireName(name)] = query(
            { className: member.className, self: member.get(book, instance.self as never) },
            isWhole ? [] : childPaths,
            [],
            {},
          );
        }
      }
    }
    for (const path of ownPaths) {
      const name = path.split('/')[0] ?? '';
      if (path !== '*' && !['scalar', 'child'].includes(Object.hasOwn(members, name) ? (members[name]?.kind ?? '') : ''))
        fail('InvalidArgument', `${instance.className} has no property "${path}".`);
    }
    if (items && (itemPaths.length > 0 || all)) {
      const listed = items
        .list(book, instance.self as never)
        .slice(page.Skip ?? 0, page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top);
      const chosen = itemPaths.includes('*') ? [] : itemPaths;
      result['_Items'] = listed.map((self) => query({ className: items.className, self }, chosen, expand, {}));
    }
    return result;
  };

  const run = async (action: Action): Promise<ActionResult | undefined> => {
    if (action.ActionType === actionType.trace) return { ActionId: action.Id, Value: null };
    const instance = await resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return { ActionId: action.Id, Value: identity(instance) };
      case actionType.query:
      case actionType.queryAsJson: {
        await book.settle();
        const info = action.QueryInfo ?? {};
        const value = query(
          instance,
          selectedPaths(info),
          (info.Expand ?? []).map((path) => path.replaceAll('.', '/')),
          info,
        );
        return { ActionId: action.Id, Value: action.ActionType === actionType.query ? value : camelCased(value) };
      }
      case actionType.method:
        return { ActionId: action.Id, Value: await invoke(instance, action) };
      case actionType.setProperty:
        await set(instance, memberName(action.Name), (await argumentsOf(action.ArgumentInfo))[0]);
        return undefined;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) await set(instance, memberName(name), value);
        return undefined;
      default:
        return fail('ApiNotFound', `The host has no action of type ${action.ActionType}.`);
    }
  };

  /** Returns the class and member in which an error arose, in Excel's form: "Range.values". */
  const locate = (action: Action): string => {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    const parent = path?.ParentObjectPathId === undefined ? undefined : resolved.get(path.ParentObjectPathId)?.className;
    const location = resolved.get(action.ObjectPathId)?.className ?? parent ?? 'Workbook';
    const name =
      action.ActionType === actionType.instantiate
        ? path?.ObjectPathType === pathType.indexer
          ? 'getItem'
          : memberName(path?.Name ?? '')
        : memberName(action.Name);
    return name === '' ? location : `${location}.${name}`;
  };

  return { run, locate };
};

const camelCased = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) =>
      key === '_Items'
        ? ['items', Array.isArray(part) ? part.map(camelCased) : part]
        : [key.startsWith('_') ? key : memberName(key), camelCased(part)],
    ),
  );
};

export const errorOf = (thrown: unknown, location: string, actionIndex: number): BatchError => {
  const known =
    thrown instanceof ExcelError
      ? thrown
      : new ExcelError('GeneralException', thrown instanceof Error ? thrown.message : String(thrown));
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: known.code === 'ItemNotFound' ? 404 : 400,
  };
};
