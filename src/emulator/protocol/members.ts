import { type ClassSchema, type EmulatedObject, lowerFirst, schemaOf } from './class-schema';
import { HostError, notEmulated } from './host-error';

/** Tells whether the advertised requirement sets include a version of ExcelApi. */
export type IsSupported = (version: string) => boolean;

type Members = Record<string, unknown>;

/** Reads, writes and calls members of emulated objects, refusing what Excel or the emulator would not know. */
export class MemberAccess {
  constructor(private readonly isSupported: IsSupported) {}

  getScalar(object: EmulatedObject, name: string): unknown {
    const key = this.check(object, name, 'scalars');
    return (object as Members)[key];
  }

  getNavigation(object: EmulatedObject, name: string): unknown {
    const key = this.check(object, name, 'navigations');
    return (object as Members)[key];
  }

  setScalar(object: EmulatedObject, name: string, value: unknown): void {
    const key = this.check(object, name, 'scalars');
    if (!isWritable(object, key)) {
      throw new HostError(
        'AccessDenied',
        `${schemaOf(object).name}.${key} is read-only`,
        `${schemaOf(object).name}.${key}`,
      );
    }
    (object as Members)[key] = value;
  }

  call(object: EmulatedObject, name: string, args: readonly unknown[]): unknown {
    const key = this.check(object, name, 'methods');
    const method = (object as Members)[key];
    if (typeof method !== 'function') throw notEmulated(`${schemaOf(object).name}.${key}`);
    return method.apply(object, args) as unknown;
  }

  private check(object: EmulatedObject, name: string, kind: 'scalars' | 'navigations' | 'methods'): string {
    const schema: ClassSchema = schemaOf(object);
    const key = lowerFirst(name);
    const member = `${schema.name}.${key}`;
    if (!schema[kind]?.includes(key)) throw notEmulated(member);
    const version = schema.since?.[key];
    if (version !== undefined && !this.isSupported(version)) {
      throw new HostError('ApiNotFound', `${member} needs ExcelApi ${version}, which this Excel does not have`, member);
    }
    return key;
  }
}

function isWritable(object: EmulatedObject, key: string): boolean {
  if (Object.prototype.hasOwnProperty.call(object, key)) return true;
  for (let proto: unknown = object; proto !== null && proto !== undefined; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, key);
    if (descriptor !== undefined) return descriptor.set !== undefined;
  }
  return false;
}
