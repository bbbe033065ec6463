import type { IndicatorId } from '../../../domain/plans/plan';
import { headingWords } from '../../cells/heading-words';
import { rowKey } from '../../tables/row-key';
import type { IndicatorColumn } from '../columns/indicator-columns';
import { isNoteRow } from './note-row';
import { bareNote, noteKind, type NoteKind } from './note-words';
import { writtenText, type PlanTable } from '../columns/plan-tables';
import { TARGET_MARK } from '../columns/target-cell';
import { conditionOf } from '../figures/target-value';
import type { NoteLine, TargetItem } from '../document/tables-of-targets';

/** Words beside a plan's targets that change one of them, or what is counted. */
export interface PlanNote {
  readonly kind: NoteKind;
  /** Without its mark. */
  readonly text: string;
  readonly cell: string | undefined;
  /** Whose mark or row it stands at; null where only its own words may say it. */
  readonly indicators: readonly IndicatorId[] | null;
  readonly unit: string | null;
}

/** A remark's heading: what stands below it belongs to its row. */
const REMARK = /\b(?:ghi chu|luu y|giai trinh)\b/;
const MARK = /^[\s\-–+•]*(?:ghi chú\s*:?\s*)?(?:\((\d{1,2}|\*+)\)|(\*+)|\[(\d{1,2})\])/iu;
const UNIT_MARK = /\s*(\(\*+\)|\*+|\(\d{1,2}\))\s*$/u;
/** Where notes end and the document goes on. */
const BEHIND_NOTES = /^(?:phụ lục|nơi nhận|tm\.|kt\.|điều \d|chương|phần|[IVX]+[.)]\s|[A-Z][.)]\s)/iu;
const NOTES = /^[\s\-–+*]*(?:ghi chú|chú thích|chú giải|lưu ý)/iu;
const NUMBERED = /^\d{1,2}[.)]\s/u;
const MOST_LINES = 40;

/** The notes of one table of targets: in its own rows, in its columns of remarks, in the lines below it. */
export function notesOf(
  parts: readonly TargetItem[],
  after: readonly NoteLine[],
  indicators: readonly IndicatorColumn[],
): readonly PlanNote[] {
  const inTable = parts.flatMap((part) => notesInTable(part, indicators));
  const ofTargets = new Set(parts.flatMap(marksOfTargets));
  const below = noteLines(after).flatMap(({ text, cell }) => {
    const mark = markOf(text);
    const own = indicators.filter((indicator) => mark !== null && indicator.mark === mark).map(({ id }) => id);
    const units = parts.flatMap((part) => unitsMarked(part, mark));
    const about = units.length === 0 ? [null] : units;
    const notes = about.flatMap((unit) => notesIn(text, cell, own.length === 0 ? null : own, unit));
    // What a target's own mark refers to is told, whatever it says.
    const isTargets = notes.length === 0 && mark !== null && ofTargets.has(mark);
    return isTargets
      ? [{ kind: 'exception' as const, text: bareNote(text), cell, indicators: null, unit: null }]
      : notes;
  });
  return [...inTable, ...below];
}

/** The marks that stand behind targets. */
function marksOfTargets({ table: { sheet, firstRow, lastRow }, columns: { targets } }: TargetItem): string[] {
  const marks: string[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (const { column } of targets) {
      const value = sheet.value(row, column);
      const found = typeof value === 'string' ? TARGET_MARK.exec(value.trim()) : null;
      if (found !== null) marks.push(found[2] ?? found[3] ?? '');
    }
  return marks;
}

/** The units whose names carry a footnote's mark. */
function unitsMarked(
  { table: { sheet, firstRow, lastRow }, columns: { name } }: TargetItem,
  mark: string | null,
): string[] {
  const units: string[] = [];
  for (let row = firstRow; mark !== null && row <= lastRow; row++) {
    const text = writtenText(sheet, row, name.column);
    const found = UNIT_MARK.exec(text);
    if (found !== null && found[1]?.replace(/[()]/gu, '') === mark) units.push(text.slice(0, found.index));
  }
  return units;
}

function notesInTable({ source, columns, table }: TargetItem, indicators: readonly IndicatorColumn[]): PlanNote[] {
  const { sheet } = source;
  const remarks = source.columns.filter(({ words }) => REMARK.test(words));
  const isTurned = source !== table;
  const headings = new Set<string>();
  for (let row = source.top; row < source.firstRow; row++) headings.add(rowKey(sheet, row));
  const notes: PlanNote[] = conditionsOf(table, columns, indicators);
  for (let row = source.firstRow; row <= source.lastRow; row++) {
    if (headings.has(rowKey(sheet, row)) || source.numbering.has(row)) continue;
    if (isNoteRow(sheet, row)) {
      const at = source.columns.find(({ column }) => noteKind(writtenText(sheet, row, column)) !== null)?.column ?? 0;
      notes.push(...notesIn(writtenText(sheet, row, at), sheet.address(row, at), null, null));
      continue;
    }
    for (const { column } of remarks) {
      const written = sheet.value(row, column) === null ? '' : writtenText(sheet, row, column);
      const own = isTurned ? indicatorInRow(source, row, indicators) : null;
      const unit = isTurned ? null : writtenText(sheet, row, columns.name.column).replace(/\s+/gu, ' ');
      notes.push(...notesIn(written, sheet.address(row, column), own, unit));
    }
  }
  return notes;
}

/** What stands in brackets behind targets: "100% (trừ lĩnh vực đất đai)". */
function conditionsOf(
  { sheet, firstRow, lastRow }: PlanTable,
  { name }: TargetItem['columns'],
  indicators: readonly IndicatorColumn[],
): PlanNote[] {
  const notes: PlanNote[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (const { id, column } of indicators) {
      const text =
        sheet.value(row, column.column) === null ? null : conditionOf(writtenText(sheet, row, column.column));
      if (text === null) continue;
      const unit = writtenText(sheet, row, name.column);
      notes.push({ kind: 'scope', text, cell: sheet.address(row, column.column), indicators: [id], unit });
    }
  return notes;
}

/** The indicator that a row of a turned table names. */
function indicatorInRow(
  { sheet, columns }: PlanTable,
  row: number,
  indicators: readonly IndicatorColumn[],
): readonly IndicatorId[] | null {
  const texts = new Set(columns.map(({ column }) => headingWords(writtenText(sheet, row, column))));
  const found = indicators.filter(({ column: { path } }) => texts.has(headingWords(path[0] ?? '')));
  return found.length === 0 ? null : found.map(({ id }) => id);
}

/** The mark that a note begins with; null without one. */
function markOf(text: string): string | null {
  const found = MARK.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

/** A note says one thing after another, parted by ";" or as sentences. */
function notesIn(
  written: string,
  cell: string | undefined,
  indicators: readonly IndicatorId[] | null,
  unit: string | null,
): PlanNote[] {
  return written.split(/[;\n]+|\.\s+(?=\p{Lu})/u).flatMap((part) => {
    const kind = noteKind(part);
    return kind === null ? [] : [{ kind, text: bareNote(part).replace(/[.;,\s]+$/u, ''), cell, indicators, unit }];
  });
}

/** The lines right below a table, up to where the document goes on. */
function noteLines(after: readonly NoteLine[]): readonly NoteLine[] {
  let isInNotes = false;
  const end = after.findIndex(({ text }) => {
    isInNotes ||= NOTES.test(text);
    return BEHIND_NOTES.test(text) || (!isInNotes && NUMBERED.test(text));
  });
  return after.slice(0, Math.min(end < 0 ? after.length : end, MOST_LINES));
}
