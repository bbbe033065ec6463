import type { Area } from '../../sheets/cells/grid';

/** A conditional format of a sheet. */
export interface RuleEntry {
  readonly id: string;
  /** Office.js's word: "Custom", "CellValue", … */
  readonly type: string;
  areas: Area[];
  /** With "=", relative to the first cell of the first area; empty where none was given yet. */
  formula: string;
  stopIfTrue: boolean;
  /** "#RRGGBB"; null where none is set or the file's own is not known. */
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  /** Its place in the file; null for rules added (or changed) since. */
  fileIndex: number | null;
}

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** Office.js's type of a rule from the file's. @example ruleType('expression') // 'Custom' */
export function ruleType(fileType: string): string {
  return TYPES[fileType] ?? 'PresetCriteria';
}

export function ruleHolds(rule: RuleEntry, row: number, column: number): boolean {
  return rule.areas.some(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}
