import type { CellData, SheetData, WorkbookData } from '../../../src/files/xlsx/workbook-data';
import { parseArea } from '../../../src/emulator/formulas/a1';
import type { Area, CellValue } from '../../../src/sheets/cells/grid';

export interface CellSpec {
  readonly value?: CellValue;
  readonly formula?: string;
  /** Number format; General where it is left out. */
  readonly format?: string;
  /** The area that an array formula fills. */
  readonly fills?: string;
}

type Spec = CellValue | CellSpec;

/** A sheet from addresses and values, formulas ("=…") or specs. */
export function sheet(name: string, cells: Readonly<Record<string, Spec>>, more: Partial<SheetData> = {}): SheetData {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    merges: [],
    hiddenRows: [],
    conditionalFormats: [],
    ...more,
    cells: Object.entries(cells).map(([address, spec]) => cell(address, spec)),
  };
}

const FORMATS = ['General', '@', '0%', '0.0%', '#,##0', 'dd/mm/yyyy'];

export function workbook(sheets: readonly SheetData[], more: Partial<WorkbookData> = {}): WorkbookData {
  return {
    sheets,
    activeSheet: sheets[0]?.name ?? '',
    definedNames: [],
    styles: FORMATS.map((numberFormat) => ({ numberFormat, font: 'Times New Roman' })),
    settings: {},
    date1904: false,
    ...more,
  };
}

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(`"${address}" is no address`);
  return parsed;
}

function cell(address: string, spec: Spec): CellData {
  const { top: row, left: column } = area(address);
  const isSpec = typeof spec === 'object' && spec !== null && !('error' in spec);
  if (typeof spec === 'string' && spec.startsWith('=')) {
    return { row, column, value: null, formula: spec.slice(1), style: 0 };
  }
  if (!isSpec) return { row, column, value: spec, style: 0 };
  return {
    row,
    column,
    value: spec.value ?? null,
    style: Math.max(0, FORMATS.indexOf(spec.format ?? 'General')),
    ...(spec.formula === undefined ? {} : { formula: spec.formula }),
    ...(spec.fills === undefined ? {} : { arrayArea: area(spec.fills) }),
  };
}
