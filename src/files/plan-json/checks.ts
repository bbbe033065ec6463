import { PlanJsonError } from './plan-json-error';

/** Reads one value or throws with its path. */
export type Check<T> = (value: unknown, path: string) => T;

export function wrong(path: string): PlanJsonError {
  return new PlanJsonError('wrong', path);
}

export const text: Check<string> = (value, path) => {
  if (typeof value !== 'string') throw wrong(path);
  return value;
};

export const filled: Check<string> = (value, path) => {
  if (text(value, path).trim() === '') throw wrong(path);
  return value as string;
};

export const whole: Check<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw wrong(path);
  return value;
};

export const truth: Check<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw wrong(path);
  return value;
};

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Check<T> {
  return (value, path) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw wrong(path);
    return found;
  };
}

export function list<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrong(path);
    return value.map((item, index) => check(item, `${path}[${index}]`));
  };
}

export function record<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, path) =>
    Object.fromEntries(
      Object.entries(fieldsOf(value, path)).map(([key, item]) => [key, check(item, `${path}.${key}`)]),
    );
}

type Needed<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: Check<T[K]> };
type Optional<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]?: Check<Exclude<T[K], undefined>> };

/**
 * An object with these fields, all there and no others: what we do not know could change what the rest means.
 * @param optional fields that older files do not have
 */
export function object<T extends object>(checks: Needed<T>, optional: Optional<T> = {}): Check<T> {
  return (value, path) => {
    const fields = fieldsOf(value, path);
    const inside = (key: string): string => (path === '' ? key : `${path}.${key}`);
    for (const key of Object.keys(fields))
      if (!Object.hasOwn(checks, key) && !Object.hasOwn(optional, key)) throw wrong(inside(key));
    const more = Object.entries<Check<unknown>>(optional as Record<string, Check<unknown>>).flatMap(([key, check]) =>
      Object.hasOwn(fields, key) ? [[key, check(fields[key], inside(key))] as const] : [],
    );
    const read = Object.entries<Check<unknown>>(checks as Record<string, Check<unknown>>).map(([key, check]) => {
      if (!Object.hasOwn(fields, key)) throw wrong(inside(key));
      return [key, check(fields[key], inside(key))] as const;
    });
    return Object.fromEntries([...read, ...more]) as T;
  };
}

export function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path);
  return value as Readonly<Record<string, unknown>>;
}
