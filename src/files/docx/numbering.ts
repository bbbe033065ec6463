import type { XmlAttributes } from '../xlsx/xml-scan';
import type { XmlElement } from '../xlsx/xml-tree';
import { childOf, childrenOf } from '../xlsx/xml-tree';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** The automatic numbers of paragraphs: Word keeps them out of the text, but officers' STT columns often have nothing else. */
export class Numbering {
  private readonly counters = new Map<string, number[]>();

  constructor(
    private readonly lists: ReadonlyMap<string, { readonly id: string; readonly levels: readonly Level[] }>,
  ) {}

  /** The number of the next paragraph of a list at a level; '' for bullets and unknown lists. */
  next(list: string, level: number): string {
    const found = this.lists.get(list);
    const own = found?.levels[level];
    if (found === undefined || own === undefined) return '';
    const counters = this.counters.get(found.id) ?? [];
    this.counters.set(found.id, counters);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format, start } = found.levels[at] ?? own;
      return formatNumber(counters[at] ?? start, format);
    });
  }
}

/** Reads numbering.xml: lists refer to abstract ones, and share their counters. */
export function readNumbering(root: XmlElement | null): Numbering {
  const abstract = new Map(
    childrenOf(root ?? undefined, 'abstractNum').map(
      (one) => [attributeOf(one, 'abstractNumId') ?? '', levelsOf(one)] as const,
    ),
  );
  const lists = childrenOf(root ?? undefined, 'num').flatMap((num) => {
    const id = attributeOf(childOf(num, 'abstractNumId'), 'val') ?? '';
    const levels = abstract.get(id);
    const list = attributeOf(num, 'numId');
    if (levels === undefined || list === undefined) return [];
    // A list that starts anew counts for itself.
    const own = childrenOf(num, 'lvlOverride').length > 0 ? `${id}/${list}` : id;
    return [[list, { id: own, levels }] as const];
  });
  return new Numbering(new Map(lists));
}

function levelsOf(abstract: XmlElement): readonly Level[] {
  const levels: Level[] = [];
  for (const level of childrenOf(abstract, 'lvl')) {
    const at = Number(attributeOf(level, 'ilvl') ?? levels.length);
    if (!(at >= 0 && at < 9)) continue;
    levels[at] = {
      format: attributeOf(childOf(level, 'numFmt'), 'val') ?? 'decimal',
      text: attributeOf(childOf(level, 'lvlText'), 'val') ?? `%${at + 1}`,
      start: Number(attributeOf(childOf(level, 'start'), 'val') ?? 1),
    };
  }
  return levels;
}

/** An attribute by its local name, whatever prefix the writer uses. */
export function attributeIn(attributes: XmlAttributes, local: string): string | undefined {
  return Object.entries(attributes).find(([name]) => name === local || name.endsWith(`:${local}`))?.[1];
}

function attributeOf(element: XmlElement | undefined, local: string): string | undefined {
  return element && attributeIn(element.attributes, local);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function formatNumber(number: number, format: string): string {
  if (format === 'upperRoman' || format === 'lowerRoman') {
    const roman = toRoman(number);
    return format === 'upperRoman' ? roman : roman.toLowerCase();
  }
  if (format === 'upperLetter' || format === 'lowerLetter') {
    const letter = String.fromCharCode((format === 'upperLetter' ? 65 : 97) + ((Math.max(number, 1) - 1) % 26));
    return letter;
  }
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

/** @example toRoman(14) // 'XIV' */
function toRoman(number: number): string {
  let rest = Math.min(Math.max(number, 0), 399);
  let roman = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  }
  return roman;
}
