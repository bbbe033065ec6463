/** What the host lets office.js reach on one class. Whatever is not listed is refused as not emulated. */
export interface ClassSchema {
  /** The class's name in Office.js, for messages. */
  readonly name: string;
  readonly scalars?: readonly string[];
  readonly navigations?: readonly string[];
  readonly methods?: readonly string[];
  /** A collection has `items()` and is loaded item by item. */
  readonly isCollection?: boolean;
  /** The property that names the object to office.js after it was created ("id"). */
  readonly id?: string;
  /** Ranges: office.js refers to them by a reference that the host keeps. */
  readonly keepsReference?: boolean;
  /** The requirement set that a member needs, where it is above ExcelApi 1.9. */
  readonly since?: Readonly<Record<string, string>>;
}

/** An object of the model: a plain class with its schema beside it. */
export type EmulatedObject = object;

export interface EmulatedCollection extends EmulatedObject {
  items(): readonly EmulatedObject[];
}

/** Stands for "no such object" where Office.js has an ...OrNullObject member. */
export const NULL_OBJECT: unique symbol = Symbol('null object');
export type Resolved = EmulatedObject | typeof NULL_OBJECT;

export function schemaOf(object: EmulatedObject): ClassSchema {
  const schema = (object.constructor as { schema?: ClassSchema }).schema;
  if (schema === undefined) throw new Error(`${object.constructor.name} has no schema`);
  return schema;
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
