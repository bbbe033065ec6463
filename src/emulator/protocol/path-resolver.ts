import { type EmulatedObject, lowerFirst, NULL_OBJECT, type Resolved } from './class-schema';
import { HostError, notEmulated } from './host-error';
import type { MemberAccess } from './members';
import { type ArgumentInfo, OBJECT_PATH, type ObjectPath, type PathIds } from './wire';

export interface PathRoots {
  root(): EmulatedObject;
  readonly services: Readonly<Record<string, EmulatedObject>>;
  readonly references: ReadonlyMap<string, EmulatedObject>;
}

/** Turns the object paths of one request into objects, each of them once. */
export class PathResolver {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly members: MemberAccess,
    private readonly roots: PathRoots,
  ) {}

  resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError('GeneralException', `The request has no object path ${id}`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    const value = parent === NULL_OBJECT ? NULL_OBJECT : this.follow(path, parent);
    const resolved = typeof value === 'object' && value !== null ? value : NULL_OBJECT;
    this.resolved.set(id, resolved);
    return resolved;
  }

  private follow(path: ObjectPath, parent: EmulatedObject | null): unknown {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return this.roots.root();
      case OBJECT_PATH.newObject: {
        const service = this.roots.services[path.Name];
        if (service === undefined) throw notEmulated(`Service ${path.Name}`);
        return service;
      }
      case OBJECT_PATH.reference: {
        const kept = this.roots.references.get(path.Name);
        if (kept === undefined)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      case OBJECT_PATH.nullObject:
        return NULL_OBJECT;
      default:
        if (parent === null) throw new HostError('GeneralException', `Object path "${path.Name}" has no parent`);
        return this.followMember(path, parent);
    }
  }

  private followMember(path: ObjectPath, parent: EmulatedObject): unknown {
    const args = resolveArguments(path.ArgumentInfo, (id) => this.resolve(id));
    switch (path.ObjectPathType) {
      case OBJECT_PATH.method:
        return this.members.call(parent, path.Name, args);
      case OBJECT_PATH.property:
        return this.members.getNavigation(parent, lowerFirst(path.Name));
      case OBJECT_PATH.indexer:
        return this.members.call(parent, 'getItem', args);
      default:
        throw notEmulated(`Object path type ${path.ObjectPathType}`);
    }
  }
}

/** Arguments with objects put where the request refers to them, also inside arrays. */
export function resolveArguments(info: ArgumentInfo | undefined, resolve: (id: number) => Resolved): unknown[] {
  const substitute = (value: unknown, ids: PathIds[number] | undefined): unknown => {
    if (Array.isArray(ids)) {
      const nested = ids as Extract<PathIds[number], readonly unknown[]>;
      return (value as readonly unknown[]).map((item, index) => substitute(item, nested[index]));
    }
    return typeof ids === 'number' && ids !== 0 ? resolve(ids) : value;
  };
  return (info?.Arguments ?? []).map((value, index) => substitute(value, info?.ReferencedObjectPathIds?.[index]));
}
