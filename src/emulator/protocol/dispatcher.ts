import { type EmulatedObject, lowerFirst, NULL_OBJECT, type Resolved, schemaOf, upperFirst } from './class-schema';
import { HostError, itemNotFound, notEmulated } from './host-error';
import { type IsSupported, MemberAccess } from './members';
import { type Answer, Query } from './query';
import { PathResolver, resolveArguments } from './path-resolver';
import { ACTION, type Action, type BatchRequest, type BatchResponse, OBJECT_PATH } from './wire';

export interface DispatcherOptions {
  /** The object that a request's global path means. */
  root(): EmulatedObject;
  /** Internal services by the name office.js asks for. */
  readonly services: Readonly<Record<string, EmulatedObject>>;
  readonly isSupported: IsSupported;
  /** Called before an action that reads what a calculation may have changed. */
  beforeRead(): Promise<void>;
}

/** Carries out batches of the rich API. Knows the protocol, and nothing of Excel. */
export class Dispatcher {
  private readonly references = new Map<string, EmulatedObject>();
  private readonly referenceOf = new WeakMap<EmulatedObject, string>();
  private readonly members: MemberAccess;
  private nextReference = 1;

  constructor(private readonly options: DispatcherOptions) {
    this.members = new MemberAccess(options.isSupported);
  }

  /** Forgets all kept references: the workbook was closed. */
  reset(): void {
    this.references.clear();
  }

  async execute(request: BatchRequest): Promise<BatchResponse> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    const paths = new PathResolver(request.ObjectPaths ?? {}, this.members, {
      root: () => this.options.root(),
      services: this.options.services,
      references: this.references,
    });
    const query = new Query(this.members, (object) => this.identify(object, request.AutoKeepReference === true));
    for (const [index, action] of (request.Actions ?? []).entries()) {
      try {
        if (this.reads(action, request)) await this.options.beforeRead();
        if (action.ActionType === ACTION.trace) {
          traceIds.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        const value = this.perform(action, paths, query);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Error: describe(error, index), Results: results, TraceIds: traceIds };
      }
    }
    return { Error: null, Results: results, TraceIds: traceIds };
  }

  private perform(action: Action, paths: PathResolver, query: Query): unknown {
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === NULL_OBJECT ? null : query.identify(object);
      case ACTION.query:
        return object === NULL_OBJECT ? null : query.answer(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.performMethod(action, object, paths);
      case ACTION.setProperty:
        this.members.setScalar(existing(object, action.Name), action.Name, this.argumentsOf(action, paths)[0]);
        return undefined;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.members.setScalar(existing(object, name), name, value);
        }
        return undefined;
      default:
        throw notEmulated(`Action type ${action.ActionType}`);
    }
  }

  private performMethod(action: Action, object: Resolved, paths: PathResolver): unknown {
    if (action.Name === '_KeepReference') return null;
    if (action.Name === '_RemoveReference') {
      for (const reference of this.argumentsOf(action, paths)) this.references.delete(String(reference));
      return undefined;
    }
    if (object === NULL_OBJECT) return null;
    return this.members.call(object, action.Name, this.argumentsOf(action, paths)) ?? null;
  }

  private argumentsOf(action: Action, paths: PathResolver): unknown[] {
    return resolveArguments(action.ArgumentInfo, (id) => paths.resolve(id));
  }

  private identify(object: EmulatedObject, keepReferences: boolean): Answer {
    const schema = schemaOf(object);
    const answer: Answer = {};
    if (schema.id !== undefined) answer[upperFirst(schema.id)] = (object as Record<string, unknown>)[schema.id];
    if (schema.keepsReference && keepReferences) {
      let reference = this.referenceOf.get(object);
      if (reference === undefined) {
        reference = `${schema.name}#${this.nextReference++}`;
        this.referenceOf.set(object, reference);
      }
      this.references.set(reference, object);
      answer['_ReferenceId'] = reference;
    }
    return answer;
  }

  /** Loading, and finding the used range, see the results of formulas. */
  private reads(action: Action, request: BatchRequest): boolean {
    if (action.ActionType === ACTION.query) return true;
    if (action.ActionType === ACTION.method) return !action.Name.startsWith('_');
    const path = request.ObjectPaths?.[String(action.ObjectPathId)];
    return path?.ObjectPathType === OBJECT_PATH.method && lowerFirst(path.Name).startsWith('getUsedRange');
  }
}

function existing(object: Resolved, member: string): EmulatedObject {
  if (object === NULL_OBJECT) throw itemNotFound(member);
  return object;
}

function describe(error: unknown, index: number): NonNullable<BatchResponse['Error']> {
  // Anything else is a fault of the emulator itself, which no add-in may take for Excel's answer.
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
  };
}
