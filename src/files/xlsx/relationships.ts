import type { XmlElement } from './xml-tree';
import { childrenOf } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last part of the type's address: `worksheet`, `styles`, …; the strict format has other addresses before it. */
  readonly kind: string;
  /** The name of the part it leads to; null where it leads out of the package. */
  readonly part: string | null;
}

/** The part that holds the relationships of a part ('' for the package). @example 'xl/_rels/workbook.xml.rels' */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationshipsIn(root: XmlElement, source: string): Relationship[] {
  return childrenOf(root, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: (attributes['Type'] ?? '').split('/').pop() ?? '',
    part: attributes['TargetMode'] === 'External' ? null : resolveTarget(source, attributes['Target'] ?? ''),
  }));
}

/** @example resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml') // 'xl/worksheets/sheet1.xml' */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const resolved: string[] = [];
  for (const step of [...base, ...path.split('/')]) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}

/**
 * The shortest way from a part to another one: what Excel writes, and the only one that some readers follow.
 * @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') // '../tables/table1.xml'
 */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
