import { ExcelError, NotEmulated } from "../errors";
import { ExcelCollection, ExcelObject } from "./excel-object";
import { ActionType, PathType, type Action, type Answer, type ArgumentInfo, type Batch } from "./message";
import type { InMemoryExcel } from "../in-memory-excel";

type Resolved = ExcelObject | null;

/**
 * Runs one batch in its order. As in Excel there is no transaction: what stood before a failing action stays done.
 * `stopBefore` breaks the connection in the middle, for fault injection.
 */
export function runBatch(host: InMemoryExcel, root: ExcelObject, batch: Batch, stopBefore = Infinity): Answer {
  const objects = new Map<number, Resolved>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];

  const resolve = (pathId: number): Resolved => {
    const known = objects.get(pathId);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError("InvalidObjectPath", `No object path ${pathId}`);
    const object = follow(pathId);
    objects.set(pathId, object);
    return object;
  };

  const follow = (pathId: number): Resolved => {
    const path = batch.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError("InvalidObjectPath");
    if (path.ObjectPathType === PathType.Global) return root;
    if (path.ObjectPathType === PathType.ReferenceId) return path.Name === "" ? root : host.kept(path.Name);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const values = argumentsOf(path.ArgumentInfo, resolve);
    if (path.ObjectPathType === PathType.Indexer) {
      if (!(parent instanceof ExcelCollection)) throw new NotEmulated(`an indexer on ${parent.constructor.name}`);
      return parent.Indexer(values[0] as string | number);
    }
    const member = read(parent, path.Name);
    const object = typeof member === "function" ? member.apply(parent, values) : member;
    if (object !== null && !(object instanceof ExcelObject)) throw new NotEmulated(`an object ${path.Name}`);
    return object;
  };

  const perform = (action: Action): void => {
    if (action.ActionType === ActionType.Trace) {
      traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = resolve(action.ObjectPathId);
    results.push({ ActionId: action.Id, Value: act(host, action, object, resolve) });
  };

  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index >= stopBefore) throw new ExcelError("RequestAborted", "The request was aborted during run time.");
      perform(action);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const path = batch.ObjectPaths[String(action.ObjectPathId)];
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          Location: `${objects.get(action.ObjectPathId)?.constructor.name ?? ""}.${action.Name || (path?.Name ?? "")}`,
          HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function act(host: InMemoryExcel, action: Action, object: Resolved, resolve: (id: number) => Resolved): unknown {
  if (action.ActionType === ActionType.Instantiate) return object === null ? null : instance(host, object);
  if (action.ActionType === ActionType.Query) {
    return object === null ? null : query(host, object, action.QueryInfo?.Select ?? []);
  }
  if (object === null) {
    // What is asked of a null object is null again; only setting a property of it fails.
    if (action.ActionType === ActionType.Method) return null;
    throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  }
  const values = argumentsOf(action.ArgumentInfo, resolve);
  if (action.ActionType === ActionType.SetProperty) {
    write(object, action.Name, values[0]);
    return null;
  }
  const method = read(object, action.Name);
  if (typeof method !== "function") throw new NotEmulated(`${object.constructor.name}.${action.Name}()`);
  const value: unknown = method.apply(object, values);
  return value instanceof ExcelObject ? instance(host, value) : (value ?? null);
}

function instance(host: InMemoryExcel, object: ExcelObject): Record<string, unknown> {
  const identity: Record<string, unknown> = { ...object.identity() };
  if (object.keptByReference) identity["_ReferenceId"] = host.keep(object);
  return identity;
}

/** Values of the asked properties: ["name", "format/fill/color"] → { Name, Format: { Fill: { Color } } }. */
function query(host: InMemoryExcel, object: ExcelObject, select: readonly string[]): unknown {
  if (select.length === 0) throw new NotEmulated(`loading all of ${object.constructor.name}; name the properties`);
  if (object instanceof ExcelCollection) {
    const whole = select.filter((name) => name.toLowerCase() === "count" || name === "isNullObject");
    const ofMembers = select.filter((name) => !whole.includes(name) && name !== "*");
    const answer: Record<string, unknown> = {};
    if (whole.some((name) => name.toLowerCase() === "count")) answer["Count"] = object.Count;
    if (ofMembers.length > 0 || select.includes("*")) {
      answer["_Items"] = object.members().map((member) => ({
        ...instance(host, member),
        ...(ofMembers.length > 0 ? (query(host, member, ofMembers) as object) : {}),
      }));
    }
    return answer;
  }
  const answer: Record<string, unknown> = instance(host, object);
  const deeper = new Map<string, string[]>();
  for (const property of select) {
    const [head = "", ...rest] = property.split("/");
    if (head === "isNullObject") continue;
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
    else answer[name] = read(object, name);
  }
  for (const [name, properties] of deeper) {
    const child = read(object, name);
    if (!(child instanceof ExcelObject)) throw new NotEmulated(`${object.constructor.name}.${name} as an object`);
    answer[name] = query(host, child, properties);
  }
  return answer;
}

/** The member under a wire name; only what a subclass of `ExcelObject` declares counts. */
function read(object: ExcelObject, name: string): unknown {
  if (!knows(object, name)) throw new NotEmulated(`${object.constructor.name}.${name}`);
  return Reflect.get(object, name) as unknown;
}

function write(object: ExcelObject, name: string, value: unknown): void {
  const settable = declared(object, name)?.set !== undefined;
  if (!settable) throw new NotEmulated(`setting ${object.constructor.name}.${name}`);
  Reflect.set(object, name, value);
}

const knows = (object: ExcelObject, name: string) => /^[A-Z_]/.test(name) && declared(object, name) !== null;

function declared(object: ExcelObject, name: string): PropertyDescriptor | null {
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype !== null && prototype !== ExcelObject.prototype && typeof prototype === "object";
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (own) return own;
  }
  return null;
}

/** Plain arguments, with the objects put in where an argument names one. */
function argumentsOf(info: ArgumentInfo | undefined, resolve: (id: number) => Resolved): unknown[] {
  const put = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(reference)) return (value as unknown[]).map((one, index) => put(one, reference[index]));
    return typeof reference === "number" && reference !== 0 ? resolve(reference) : value;
  };
  return (info?.Arguments ?? []).map((value, index) => put(value, info?.ReferencedObjectPathIds?.[index]));
}
