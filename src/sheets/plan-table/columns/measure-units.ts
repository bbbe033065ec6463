import type { FigureKind } from '../../../domain/plans/plan';
import { foldAccents } from '../../../domain/text/vietnamese-text';
import type { PlanColumn, PlanTable } from './plan-tables';

interface MeasureUnit {
  readonly kind: FigureKind;
  /** The whole of a cell below "Đơn vị tính", without accents. */
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const MOST_LOOKED_AT = 300;

/** What figures are counted in, and so what they are. */
export const measureUnits: readonly MeasureUnit[] = [
  { kind: 'share', words: /^(?:ty le )?\(?(?:%|phan tram)\)?(?: .*)?$|^ty le$/, example: '%', unlike: 'Điểm %' },
  { kind: 'score', words: /^(?:so )?(?:diem|thu hang|bac)(?: so)?$/, example: 'Điểm', unlike: 'Hồ sơ' },
  {
    kind: 'count',
    words:
      /^(?:so |so luong )?(?:ho so|hs|tthc|thu tuc(?: hanh chinh)?|dvc|dvctt|dich vu(?: cong)?(?: truc tuyen)?|giao dich|phieu|luot|tai khoan|van ban|nguoi|ket qua|nhiem vu|co quan|don vi|cai|lan)$/,
    example: 'Thủ tục',
    unlike: 'Xã',
  },
];

/** "Đơn vị tính" heads what figures are counted in; it names no unit that anything is assigned to. */
const HEADING = /^(?:don vi tinh|dvt|dv tinh|don vi do|don vi do luong)\b/;

/** What a cell below "Đơn vị tính" makes of the figures beside it; null where it says nothing that is known. */
export function kindOfMeasureUnit(written: string): FigureKind | null {
  const said = foldAccents(written).trim();
  return measureUnits.find(({ words }) => words.test(said))?.kind ?? null;
}

/**
 * The column "Đơn vị tính"; or one headed "Đơn vị" alone, where each of its cells is what figures are counted in. A table that
 * was turned has none: its columns are measured each for itself.
 */
export function measureColumn({ sheet, columns, firstRow, lastRow }: PlanTable): PlanColumn | null {
  if (sheet.isTurned) return null;
  const headed = columns.find(({ path }) => path.some((heading) => HEADING.test(foldAccents(heading))));
  if (headed !== undefined) return headed;
  const isOfMeasures = ({ column }: PlanColumn): boolean => {
    let filled = 0;
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + MOST_LOOKED_AT); row++) {
      const written = sheet.text(row, column);
      if (written === '') continue;
      if (kindOfMeasureUnit(written) === null) return false;
      filled += 1;
    }
    return filled > 0;
  };
  return columns.find((column) => column.words === 'don vi' && isOfMeasures(column)) ?? null;
}

/**
 * What a column "Đơn vị tính" says that all figures of a table are; null where there is none, where it says nothing known,
 * or one thing of one row and another of the next.
 */
export function measureKindOf(table: PlanTable): FigureKind | null {
  const { sheet, firstRow, lastRow } = table;
  const column = measureColumn(table);
  if (column === null) return null;
  const kinds = new Set<FigureKind | null>();
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + MOST_LOOKED_AT); row++) {
    const written = sheet.text(row, column.column);
    if (written !== '') kinds.add(kindOfMeasureUnit(written));
  }
  const [kind, other] = kinds;
  return other === undefined ? (kind ?? null) : null;
}

/**
 * What a line above a table says that all its figures are: "(Đơn vị tính: %)", "ĐVT: điểm"; null where none says it.
 * @param caption the lines above the table
 */
export function measureOfCaption(caption: readonly string[]): FigureKind | null {
  for (const line of [...caption].reverse()) {
    const said = /^\(?(?:đơn vị tính|đvt|đơn vị)\s*:\s*([^)]+)\)?\.?$/iu.exec(line.trim())?.[1];
    if (said !== undefined) return kindOfMeasureUnit(said.replace(/\.$/u, ''));
  }
  return null;
}
