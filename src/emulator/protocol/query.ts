import {
  type EmulatedCollection,
  type EmulatedObject,
  lowerFirst,
  NULL_OBJECT,
  schemaOf,
  upperFirst,
} from './class-schema';
import { notEmulated } from './host-error';
import type { MemberAccess } from './members';
import type { QueryInfo } from './wire';

export type Answer = Record<string, unknown>;
export type Identify = (object: EmulatedObject) => Answer;

/** Answers `load`: scalars by name, navigation by path ("format/fill/color"), collections item by item ("items/name"). */
export class Query {
  constructor(
    private readonly members: MemberAccess,
    readonly identify: Identify,
  ) {}

  answer(object: EmulatedObject, info: QueryInfo): Answer {
    const select = [...(info.Select ?? []), ...(info.Expand ?? [])];
    if (schemaOf(object).isCollection) return this.answerCollection(object as EmulatedCollection, select, info);
    const answer = this.identify(object);
    const scalars = schemaOf(object).scalars ?? [];
    for (const path of select.length > 0 ? select : scalars) this.answerPath(object, path, answer);
    return answer;
  }

  private answerCollection(collection: EmulatedCollection, select: readonly string[], info: QueryInfo): Answer {
    const answer = this.identify(collection);
    const own = schemaOf(collection).scalars ?? [];
    const ofItems: string[] = [];
    for (const path of select) {
      const stripped = path.replace(/^items\/?/i, '');
      if (own.includes(lowerFirst(path))) answer[upperFirst(path)] = this.members.getScalar(collection, path);
      else if (stripped !== '') ofItems.push(stripped);
    }
    const from = info.Skip ?? 0;
    const items = collection.items().slice(from, info.Top === undefined ? undefined : from + info.Top);
    answer['_Items'] = items.map((item) => this.answer(item, { Select: ofItems }));
    return answer;
  }

  private answerPath(object: EmulatedObject, path: string, answer: Answer): void {
    const [head = '', ...rest] = path.split('/');
    const schema = schemaOf(object);
    const key = lowerFirst(head);
    if (head === '*' || head === '$all') {
      for (const scalar of schema.scalars ?? []) answer[upperFirst(scalar)] = this.members.getScalar(object, scalar);
      return;
    }
    if (schema.scalars?.includes(key)) {
      answer[upperFirst(key)] = this.members.getScalar(object, key);
      return;
    }
    if (!schema.navigations?.includes(key)) throw notEmulated(`${schema.name}.${key}`);
    const child = this.members.getNavigation(object, key);
    if (child === NULL_OBJECT || child === null || child === undefined) {
      answer[upperFirst(key)] = null;
      return;
    }
    const below = this.answer(child, { Select: rest.length > 0 ? [rest.join('/')] : [] });
    answer[upperFirst(key)] = merge(answer[upperFirst(key)], below);
  }
}

/** Several paths may lead through one navigation ("format/fill/color", "format/font/name"): their answers join. */
function merge(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) return second.map((item, index) => merge(first[index], item));
  if (!isPlain(first) || !isPlain(second)) return second;
  const merged: Answer = { ...first };
  for (const [key, value] of Object.entries(second)) merged[key] = merge(first[key], value);
  return merged;
}

function isPlain(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
