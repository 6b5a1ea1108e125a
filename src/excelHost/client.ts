/**
 * A client of the host with the same interface as `Excel` in office.js: proxies record the calls made on them, and `sync` sends the
 * calls to the host. The members come from the host's own class definitions. (Microsoft's client is licensed to run inside Office only.)
 */
import { enums } from './enums';
import type { Host } from '.';
import { classes } from './model/classes';
import type { Member } from './model/define';
import type { Action, ActionResult, ArgumentInfo, Batch, ObjectPath, QueryInfo } from './protocol';
import { actionType, pathType, wireName } from './protocol';

/** Has the fields of `OfficeExtension.Error`. Add-ins branch on `code`. */
class ClientError extends Error {
  override readonly name = 'RichApi.Error';
  readonly traceMessages: string[] = [];
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation?: string };

  constructor(
    readonly code: string,
    message: string,
    errorLocation?: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.debugInfo = { code, message, ...(errorLocation ? { errorLocation } : {}) };
  }
}

type WireObject = Record<string, unknown>;

/** The state of a proxy. */
interface ProxyState {
  readonly id: number;
  readonly className: string;
  readonly context: Context;
  path: ObjectPath;
  parent: ProxyState | undefined;
  isNull: boolean | undefined;
  /** True when the object comes from a method that changes the workbook: a second call would change it a second time. */
  readonly unrepeatable: boolean;
  valid: boolean;
  reference: string | undefined;
  readonly loaded: Map<string, unknown>;
  readonly children: Map<string, object>;
  items: object[] | undefined;
}

type Handler = (value: unknown) => void;

const stateKey = Symbol('state');

const stateOf = (proxy: object): ProxyState => (proxy as { [stateKey]: ProxyState })[stateKey];

const isProxy = (value: unknown): value is object => typeof value === 'object' && value !== null && stateKey in value;

const isCollection = (node: ProxyState): boolean => classes[node.className]?.items !== undefined;

/** The request context of one `Excel.run`. Holds the actions recorded since the last sync. */
class Context {
  private nextId = 0;
  private actions: Action[] = [];
  private readonly handlers = new Map<number, Handler>();
  private instantiated = new Set<ProxyState>();
  private used = new Map<number, ProxyState>();
  private readonly tracked = new Set<ProxyState>();
  readonly workbook: object;

  constructor(private readonly host: Host) {
    this.workbook = this.createProxy('Workbook', { ObjectPathType: pathType.root, Name: '' }, undefined, false);
  }

  get application(): unknown {
    return (this.workbook as { application: unknown }).application;
  }

  readonly trackedObjects = {
    add: (objects: object | object[]): void => [objects].flat().forEach((object) => this.tracked.delete(stateOf(object))),
    remove: (objects: object | object[]): void => [objects].flat().forEach((object) => this.tracked.add(stateOf(object))),
  };

  createProxy(
    className: string,
    path: Omit<ObjectPath, 'Id'>,
    parent: ProxyState | undefined,
    unrepeatable: boolean,
    fromHost = false,
  ): object {
    const id = ++this.nextId;
    const node: ProxyState = {
      id,
      className,
      context: this,
      path: { Id: id, ...path },
      parent,
      isNull: undefined,
      unrepeatable,
      valid: true,
      reference: undefined,
      loaded: new Map(),
      children: new Map(),
      items: undefined,
    };
    // The host already knows an object that it has listed itself.
    if (parent && !fromHost) this.instantiate(node);
    return Object.create(prototypeOf(className), { [stateKey]: { value: node } }) as object;
  }

  /** Records that the host must create an object when code first uses it, so that the host creates objects in the order of the code. */
  instantiate(node: ProxyState): void {
    this.usePath(node);
    if (this.instantiated.has(node)) return;
    if (node.parent) this.instantiate(node.parent);
    this.instantiated.add(node);
    this.record({ ActionType: actionType.instantiate, Name: '', ObjectPathId: node.id }, (value) => identify(node, value));
    if (classes[node.className]?.tracked && node.reference === undefined) {
      this.record({ ActionType: actionType.method, Name: '_KeepReference', ObjectPathId: node.id });
      this.record({ ActionType: actionType.instantiate, Name: '', ObjectPathId: node.id }, (value) => {
        identify(node, value);
        this.tracked.add(node);
      });
    }
  }

  private usePath(node: ProxyState): void {
    if (!node.valid)
      throw new ClientError(
        'InvalidObjectPath',
        `The ${node.className} came from a call that cannot be repeated in another batch.`,
      );
    this.used.set(node.id, node);
    if (node.parent) this.usePath(node.parent);
  }

  record(action: Omit<Action, 'Id'>, handler?: Handler): void {
    const id = ++this.nextId;
    this.actions.push({ Id: id, ...action });
    if (handler) this.handlers.set(id, handler);
  }

  recordOn(node: ProxyState, action: Omit<Action, 'Id' | 'ObjectPathId'>, handler?: Handler): void {
    this.instantiate(node);
    this.record({ ...action, ObjectPathId: node.id }, handler);
  }

  /** Returns arguments in the protocol's form: an object is given by the number of its path. */
  argumentInfo(values: readonly unknown[]): ArgumentInfo {
    const references = values.map((value) => (isProxy(value) ? stateOf(value).id : 0));
    for (const value of values) if (isProxy(value)) this.instantiate(stateOf(value));
    const plain = values.map((value) => (isProxy(value) ? stateOf(value).id : this.withPathIds(value)));
    return references.some((id) => id > 0) ? { Arguments: plain, ReferencedObjectPathIds: references } : { Arguments: plain };
  }

  private withPathIds(value: unknown): unknown {
    if (isProxy(value)) {
      this.instantiate(stateOf(value));
      return { _ObjectPathId: stateOf(value).id };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.withPathIds(part)]));
  }

  readonly sync = async <Passed>(passed?: Passed): Promise<Passed | undefined> => {
    if (this.actions.length === 0) return passed;
    const paths = [...this.used.values()].map((node) => [String(node.id), node.path] as const);
    const batch = { Actions: this.actions, ObjectPaths: Object.fromEntries(paths) };
    const instantiated = this.instantiated;
    this.actions = [];
    this.instantiated = new Set();
    this.used = new Map();
    const answer = await this.host.execute(JSON.parse(JSON.stringify(batch)) as Batch);
    for (const result of answer.Results ?? []) this.handle(result);
    for (const node of instantiated) if (node.unrepeatable && node.path.ObjectPathType === pathType.method) node.valid = false;
    this.handlers.clear();
    if (answer.Error) {
      const { Code, Message, Location, HttpStatusCode } = answer.Error;
      throw new ClientError(Code, Message, Location, HttpStatusCode);
    }
    return passed;
  };

  private handle({ ActionId, Value }: ActionResult): void {
    this.handlers.get(ActionId)?.(Value);
  }

  /** Makes the host drop the references that it holds for this run. */
  async close(): Promise<void> {
    const references = [...this.tracked].flatMap(({ reference }) => reference ?? []);
    if (references.length === 0) return;
    const root = stateOf(this.workbook);
    await this.host.execute({
      ObjectPaths: { [root.id]: root.path },
      Actions: references.map((reference, index) => ({
        Id: this.nextId + index + 1,
        ActionType: actionType.method,
        Name: '_RemoveReference',
        ObjectPathId: root.id,
        ArgumentInfo: { Arguments: [reference] },
      })),
    });
  }
}

/** Replaces the path of an object by the key or reference that the host returned, so that later batches do not repeat the call that made it. */
const identify = (node: ProxyState, value: unknown): void => {
  node.isNull = value === null;
  if (value === null) {
    node.path = { Id: node.id, ObjectPathType: pathType.nullObject, Name: '' };
    node.parent = undefined;
    return;
  }
  const { _ReferenceId, Id, _Id } = value as WireObject;
  const key = Id ?? _Id;
  if (typeof _ReferenceId === 'string') {
    node.reference = _ReferenceId;
    node.path = { Id: node.id, ObjectPathType: pathType.reference, Name: _ReferenceId };
    node.parent = undefined;
  } else if (key !== undefined && node.parent && isCollection(node.parent)) {
    node.path = {
      Id: node.id,
      ObjectPathType: pathType.indexer,
      Name: '',
      ParentObjectPathId: node.parent.id,
      ArgumentInfo: { Arguments: [key] },
    };
  }
};

const receive = (proxy: object, value: unknown): void => {
  const node = stateOf(proxy);
  const definition = classes[node.className];
  identify(node, value);
  if (value === null || !definition) return;
  const wire = value as WireObject;
  for (const [name, member] of Object.entries(definition.members)) {
    const answer = wire[wireName(name)];
    if (answer === undefined) continue;
    if (member.kind === 'scalar') node.loaded.set(name, answer);
    if (member.kind === 'child') receive((proxy as Record<string, object>)[name] as object, answer);
  }
  const { items } = definition;
  if (!items || !Array.isArray(wire['_Items'])) return;
  node.items = (wire['_Items'] as WireObject[]).map((item, index) => {
    const key = item['Id'] ?? item['_Id'];
    const path =
      key === undefined
        ? {
            ObjectPathType: pathType.method,
            Name: 'GetItemAt',
            ParentObjectPathId: node.id,
            ArgumentInfo: { Arguments: [index] },
          }
        : { ObjectPathType: pathType.indexer, Name: '', ParentObjectPathId: node.id, ArgumentInfo: { Arguments: [key] } };
    const child = node.context.createProxy(items.className, path, node, false, true);
    receive(child, item);
    return child;
  });
};

const notLoaded = (className: string, name: string): ClientError =>
  new ClientError(
    'PropertyNotLoaded',
    `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    `${className}.${name}`,
  );

class Result {
  private answer: { readonly value: unknown } | undefined;

  get value(): unknown {
    if (!this.answer)
      throw new ClientError(
        'ValueNotLoaded',
        'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
        'clientResult.value',
      );
    return this.answer.value;
  }

  readonly receive = (value: unknown): void => {
    this.answer = { value };
  };
}

const trimItems = (path: string): string => {
  const trimmed = path.trim();
  if (/^items\/?$/i.test(trimmed)) return '*';
  return trimmed.replace(/^items[/.]/i, '').replace(/[/.]items[/.]/gi, '/');
};

const pathsIn = (names: unknown): string[] | undefined => {
  if (typeof names === 'string')
    return names
      .split(',')
      .map(trimItems)
      .filter((name) => name !== '');
  return Array.isArray(names) ? names.map((name) => trimItems(String(name))) : undefined;
};

/**
 * Reads the argument of `load`: "name, format/font/color", a list of such paths, `{ select, expand, top, skip }`, or
 * `{ name: true, format: { font: { color: true } } }`.
 */
const queryOf = (option: unknown): QueryInfo => {
  const select = pathsIn(option);
  if (select) return { Select: select };
  if (option === undefined || option === null) return {};
  if (typeof option !== 'object')
    throw new ClientError(
      'InvalidArgument',
      "The argument 'option' doesn't work for this situation, is missing, or isn't in the right format.",
    );
  const { select: selected, expand, top, skip } = option as WireObject;
  if ([pathsIn(selected), pathsIn(expand)].some(Boolean) || typeof top === 'number' || typeof skip === 'number') {
    const [Select, Expand] = [pathsIn(selected), pathsIn(expand)];
    return {
      ...(Select ? { Select } : {}),
      ...(Expand ? { Expand } : {}),
      ...(typeof top === 'number' ? { Top: top } : {}),
      ...(typeof skip === 'number' ? { Skip: skip } : {}),
    };
  }
  const paths = (part: object, prefix: string): string[] =>
    Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
      if (key === '$all') return value === true ? [`${prefix}*`] : [];
      if (typeof value === 'object' && value !== null) return paths(value, `${prefix}${key}/`);
      return value === true ? [`${prefix}${key}`] : [];
    });
  return { Select: paths(option, '').map(trimItems) };
};

const loadProxy = (proxy: object, option: unknown): object => {
  const node = stateOf(proxy);
  node.context.recordOn(node, { ActionType: actionType.query, Name: '', QueryInfo: queryOf(option) }, (value) =>
    receive(proxy, value),
  );
  return proxy;
};

const sharedMembers: PropertyDescriptorMap = {
  context: {
    get(this: object) {
      return stateOf(this).context;
    },
  },
  isNullObject: {
    get(this: object) {
      const { isNull, className } = stateOf(this);
      if (isNull === undefined) throw notLoaded(className, 'isNullObject');
      return isNull;
    },
  },
  load: {
    value(this: object, option?: unknown) {
      return loadProxy(this, option);
    },
  },
  set: {
    value(this: object, properties: WireObject) {
      for (const [name, value] of Object.entries(properties)) {
        const member = classes[stateOf(this).className]?.members[name];
        if (member?.kind === 'child')
          ((this as Record<string, { set: (part: unknown) => void }>)[name] as { set: (part: unknown) => void }).set(value);
        else if (member?.kind === 'scalar' && member.set) (this as WireObject)[name] = value;
        else throw new ClientError('InvalidArgument', `The property '${name}' cannot be set.`, `${stateOf(this).className}.set`);
      }
    },
  },
  toJSON: {
    value(this: object) {
      const { loaded, items } = stateOf(this);
      return { ...Object.fromEntries(loaded), ...(items ? { items } : {}) };
    },
  },
  untrack: {
    value(this: object) {
      return this;
    },
  },
  track: {
    value(this: object) {
      return this;
    },
  },
  items: {
    get(this: object) {
      const { items, className, isNull } = stateOf(this);
      if (!items && !isNull) throw notLoaded(className, 'items');
      return items;
    },
  },
};

const descriptorOf = (name: string, member: Member<never>): PropertyDescriptor => {
  switch (member.kind) {
    case 'scalar': {
      const { set } = member;
      return {
        get(this: object) {
          const { loaded, className, isNull } = stateOf(this);
          if (!loaded.has(name) && !isNull) throw notLoaded(className, name);
          return loaded.get(name);
        },
        set(this: object, value: unknown) {
          const node = stateOf(this);
          if (!set) throw new TypeError(`Cannot set property ${name} of ${node.className} which has only a getter`);
          node.context.recordOn(node, {
            ActionType: actionType.setProperty,
            Name: wireName(name),
            ArgumentInfo: node.context.argumentInfo([value]),
          });
          node.loaded.set(name, value);
        },
      };
    }
    case 'child':
      return {
        get(this: object) {
          const node = stateOf(this);
          const known = node.children.get(name);
          if (known) return known;
          const proxy = node.context.createProxy(
            member.className,
            { ObjectPathType: pathType.property, Name: wireName(name), ParentObjectPathId: node.id },
            node,
            false,
          );
          node.children.set(name, proxy);
          return proxy;
        },
      };
    case 'object':
      return {
        value(this: object, ...args: unknown[]) {
          const node = stateOf(this);
          const path = { ParentObjectPathId: node.id, ArgumentInfo: node.context.argumentInfo(args) };
          const indexer = name === 'getItem' && node.className !== 'ChartCollection';
          return node.context.createProxy(
            member.className,
            indexer
              ? { ObjectPathType: pathType.indexer, Name: '', ...path }
              : { ObjectPathType: pathType.method, Name: wireName(name), ...path },
            node,
            !member.reads,
          );
        },
      };
    case 'value':
      return {
        value(this: object, ...args: unknown[]) {
          const node = stateOf(this);
          const result = new Result();
          node.context.recordOn(
            node,
            { ActionType: actionType.method, Name: wireName(name), ArgumentInfo: node.context.argumentInfo(args) },
            result.receive,
          );
          return result;
        },
      };
  }
};

/** Throws `ApiNotFound` as soon as code uses a member that neither the host nor JavaScript has. */
const unknownMembers = (className: string): object =>
  new Proxy(Object.prototype, {
    get: (target, key) => {
      if (
        typeof key === 'symbol' ||
        key in target ||
        key === 'then' ||
        key === 'asymmetricMatch' ||
        key === 'nodeType' ||
        key === '$$typeof'
      )
        return Reflect.get(target, key) as unknown;
      throw new ClientError('ApiNotFound', `The host has no ${className}.${key}.`, `${className}.${key}`);
    },
    set: (_, key) => {
      throw new ClientError('ApiNotFound', `The host has no ${className}.${String(key)}.`, `${className}.${String(key)}`);
    },
  });

const prototypes = new Map<string, object>();

const prototypeOf = (className: string): object => {
  const known = prototypes.get(className);
  if (known) return known;
  const definition = classes[className];
  if (!definition) throw new ClientError('ApiNotFound', `The host has no class ${className}.`);
  const { items, ...shared } = sharedMembers;
  const members = Object.entries(definition.members).map(([name, member]) => [name, descriptorOf(name, member)] as const);
  const prototype = Object.create(unknownMembers(className), {
    ...shared,
    ...(definition.items && items ? { items } : {}),
    ...Object.fromEntries(members),
  }) as object;
  prototypes.set(className, prototype);
  return prototype;
};

type Run = (context: Context) => Promise<unknown>;

/** Makes the `Excel` object of an add-in, served by this host. */
export const createExcel = (host: Host): typeof Excel => {
  const run = async (...args: [Run] | [object, Run]): Promise<unknown> => {
    const work = args.length === 1 ? args[0] : args[1];
    const context = new Context(host);
    try {
      const result = await work(context);
      await context.sync();
      return result;
    } finally {
      await context.close();
    }
  };
  // The contract tests compare each member with Microsoft's client, so the cast is safe.
  return { run, ...enums } as unknown as typeof Excel;
};
