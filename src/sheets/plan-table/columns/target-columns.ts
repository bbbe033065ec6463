import { foldKey } from '../../../domain/text/vietnamese-text';
import { headingWords, saysPercent } from '../../cells/heading-words';
import { indicatorNamed } from '../../headings/vocabulary/indicator-names';
import { isGenericHeading, says } from '../words/column-words';
import { isCountByCells, kindOfColumn, SAMPLE } from './column-kind';
import { boundOfHeading, isResultAsThing, kindOfHeading, whyNoTarget, type LeftOutWhy } from '../words/heading-kinds';
import { placeOf } from './left-out-columns';
import { measureColumn } from './measure-units';
import { columnWordKey, LEFT, TAKEN, type TargetColumnAnswers } from './column-answers';
import { writtenText, type PlanColumn, type PlanTable } from './plan-tables';
import { readScore, readTarget } from '../figures/target-value';

/** Which columns of a table say what: at least one assigns targets. */
export interface TargetColumns {
  readonly stt: number | null;
  readonly group: number | null;
  readonly name: PlanColumn;
  readonly targets: readonly PlanColumn[];
  /** No heading says that its figures are assigned and not counted: the table's title has to. */
  readonly needsTitle: boolean;
  /** Rows of counts beside rows of rates: targets where the table's title assigns, and else counted. */
  readonly ifTitled?: readonly PlanColumn[];
  /** Columns with figures that were not taken, and why. */
  readonly leftOut: readonly LeftOutColumn[];
}

export interface LeftOutColumn {
  readonly column: PlanColumn;
  /** `said`: an officer's word. */
  readonly why: LeftOutWhy | 'said';
}

/**
 * Tells the columns of a table of targets; null where it assigns none or names nobody.
 * @param answers an officer's word on columns goes before what their headings say
 */
export function targetColumns(table: PlanTable, answers: TargetColumnAnswers = new Map()): TargetColumns | null {
  const stt = table.columns.find(({ words }) => words === 'stt') ?? null;
  const measure = measureColumn(table);
  const rest = table.columns.filter((column) => column !== stt && column !== measure);
  const saidOf = (column: PlanColumn): string | undefined => answers.get(columnWordKey(placeOf(table, column)));
  const unsaid = rest.filter((column) => saidOf(column) === undefined);
  const assigned = unsaid.filter((column) => isTargetColumn(table, column));
  const ofCounts = assigned.length > 0 ? [] : unsaid.filter((column) => isBareCount(table, column));
  const ofTimes = assigned.length + ofCounts.length > 0 ? [] : unsaid.filter((column) => isBareTime(table, column));
  const likely = [assigned, ofCounts].find(({ length }) => length > 0) ?? ofTimes;
  // Counts beside the rates: a report of what was done, where only what says that it is assigned is a target.
  const counts = unsaid.filter((column) => !likely.includes(column) && isCountColumn(table, column));
  // One number of procedures is assigned beside the rates as often as it is reported.
  const isReport =
    counts.length > 1 || counts.some(({ words }) => !says('procedure', words) || /\bho so\b/.test(words));
  const ofReport = isReport ? likely.filter(({ words }) => says('assigned', words)) : likely;
  // Where no heading says that it is assigned, the title may: then counts beside the rates make no report of it.
  const found = ofReport.length === 0 ? likely : ofReport;
  const targets = rest.filter((column) => found.includes(column) || saidOf(column) === TAKEN);
  const needsTitle = ofReport.length === 0 || ofCounts.length + ofTimes.length > 0;
  const first = targets[0];
  if (first === undefined) return null;
  const naming = rest.filter(
    (column) => !targets.includes(column) && noTarget(table, column) !== 'remark' && contentOf(table, column).words > 0,
  );
  const before = naming.filter(({ column }) => column < first.column);
  // Targets that stand left of the names: only a heading of units says that those are names.
  const names =
    before.length > 0 ? before : naming.filter(({ words }) => says('unit', words) && !says('procedure', words));
  const group = names.length > 1 ? names.find(({ words }) => says('group', words)) : undefined;
  const units = names.filter((column) => column !== group);
  const name = units.find(({ words }) => says('unit', words)) ?? units[0];
  return name === undefined || says('procedure', name.words)
    ? null
    : {
        stt: stt?.column ?? null,
        group: group?.column ?? null,
        name,
        targets,
        needsTitle,
        ifTitled: table.sheet.isTurned ? counts.filter((column) => isCountToReach(table, column)) : [],
        leftOut: leftOutOf(
          table,
          rest.filter((column) => column !== name && column !== group && saidOf(column) !== LEFT),
          targets,
        ).concat(rest.filter((column) => saidOf(column) === LEFT).map(leftBySaying)),
      };
}

/**
 * The columns of a table that was turned, whose headings are indicators: all that have figures are targets.
 * @param needsTitle see {@link TargetColumns}
 */
export function turnedColumns(
  table: PlanTable,
  needsTitle: boolean,
  answers: TargetColumnAnswers = new Map(),
): TargetColumns | null {
  const [name, ...rest] = table.columns;
  const whyNot = (column: PlanColumn): LeftOutColumn['why'] | null => {
    const said = answers.get(columnWordKey(placeOf(table, column)));
    return said === TAKEN ? null : said === LEFT ? 'said' : noTarget(table, column);
  };
  const targets = rest.filter((column) => whyNot(column) === null);
  const leftOut = rest.flatMap((column) => {
    const why = whyNot(column);
    return why === null ? [] : [{ column, why }];
  });
  if (name === undefined || targets.length === 0) return null;
  return { stt: null, group: null, name, targets, needsTitle, leftOut };
}

function leftBySaying(column: PlanColumn): LeftOutColumn {
  return { column, why: 'said' };
}

/** Columns of figures, or of words with figures in them ("Tăng 5% so với năm 2025"), that are no targets. */
function leftOutOf(
  table: PlanTable,
  columns: readonly PlanColumn[],
  targets: readonly PlanColumn[],
): readonly LeftOutColumn[] {
  return columns.flatMap((column) => {
    const { figures, words, mentions } = contentOf(table, column);
    if (targets.includes(column) || ((figures === 0 || figures < words) && mentions === 0)) return [];
    const leaf = column.path[column.path.length - 1] ?? '';
    return [
      { column, why: noTarget(table, column) ?? (says('count', headingWords(leaf)) ? 'count' : 'not-understood') },
    ];
  });
}

function noTarget(table: PlanTable, column: PlanColumn): ReturnType<typeof whyNoTarget> {
  const levels = column.path.map(headingWords);
  const parents = column.path.slice(0, -1).join('>');
  const besides = table.columns.filter((other) => other !== column && other.path.slice(0, -1).join('>') === parents);
  const leaves = besides.map(({ path }) => headingWords(path[path.length - 1] ?? ''));
  return whyNoTarget(isResultAsThing(levels, leaves) ? levels.slice(0, -1) : levels);
}

function isTargetColumn(table: PlanTable, column: PlanColumn): boolean {
  const { words, path } = column;
  if (noTarget(table, column) !== null && !(noTarget(table, column) === 'remark' && says('assigned', words)))
    return false;
  const { figures, percents, words: texts } = contentOf(table, column);
  const leaf = path[path.length - 1] ?? '';
  const kind = kindOfColumn(table, column);
  if (kind === 'score') return figures > texts;
  if (kind === 'count') return figures > texts && (isAssignedCount(column) || isCountByCells(table, column));
  if (says('count', headingWords(leaf)) && percents === 0) return false;
  // A rate that everybody knows is one without "tỷ lệ" too: "Kết quả xử lý phản ánh, kiến nghị đúng hạn".
  if (indicatorNamed(words) != null && figures > texts) return true;
  if (/\bty le\b|\bmuc do hai long\b/.test(words) || saysPercent(leaf))
    return figures > 0 || !looksLikeNames(table, column, texts);
  if (percents > 0) return percents >= texts;
  return figures > texts && says('target', words);
}

function isCountColumn(table: PlanTable, column: PlanColumn): boolean {
  const { figures, percents, words } = contentOf(table, column);
  if (kindOfHeading(column.words) === 'score' || noTarget(table, column) === 'remark') return false;
  return figures > words && percents === 0 && /\b(so(?! hoa\b)|tong|ho so|tthc|mau so)\b/.test(column.words);
}

/** "Chỉ tiêu giao > Số hồ sơ trực tuyến"; a total there is what shares are of, unless it says itself that it is assigned. */
function isAssignedCount({ words, path }: PlanColumn): boolean {
  const leaf = headingWords(path[path.length - 1] ?? '');
  if (boundOfHeading(foldKey(path.join(' '))) !== null) return true;
  return says('assigned', leaf) || (says('assigned', words) && !/^tong\b/.test(leaf));
}

/** "Số hồ sơ trực tuyến" with figures; whether they are assigned or were counted, it does not say. */
function isBareCount(table: PlanTable, column: PlanColumn): boolean {
  const { figures, words } = contentOf(table, column);
  return kindOfColumn(table, column) === 'count' && noTarget(table, column) === null && figures > words;
}

/** "Quý I", "Cả năm" with figures: of what they are, and that they are assigned, only the title says. */
function isBareTime(table: PlanTable, column: PlanColumn): boolean {
  const { figures, words } = contentOf(table, column);
  const isTime = says('part-of-year', column.words) || /\bca nam\b/.test(column.words);
  return isTime && isGenericHeading(column.words) && noTarget(table, column) === null && figures > words;
}

/** Not a total that others are parts of. */
function isCountToReach(table: PlanTable, column: PlanColumn): boolean {
  return isBareCount(table, column) && !/^tong\b/.test(column.words);
}

/** A column of phrases such as "Tỷ lệ hồ sơ trực tuyến", whose heading speaks of rates: the rows are the indicators. */
function looksLikeNames(table: PlanTable, column: PlanColumn, texts: number): boolean {
  if (texts === 0) return false;
  const left = table.columns.filter((other) => other.column < column.column && other.words !== 'stt');
  return left.every((other) => contentOf(table, other).words === 0);
}

interface Content {
  /** Cells that can be read as targets. */
  readonly figures: number;
  /** Those among them that say so themselves, by "%" or by their number format. */
  readonly percents: number;
  readonly words: number;
  /** Words with a percentage or a score in them. */
  readonly mentions: number;
}

function contentOf(table: PlanTable, of: PlanColumn): Content {
  const { column } = of;
  const { sheet, firstRow, lastRow } = table;
  const isShare = kindOfColumn(table, of) === 'share';
  const content = { figures: 0, percents: 0, words: 0, mentions: 0 };
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE); row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '' || table.numbering.has(row)) continue;
    if (typeof value === 'number') {
      content.figures += 1;
      if (hasPercentFormat(sheet.format(row, column))) content.percents += 1;
      continue;
    }
    const text = writtenText(sheet, row, column);
    const { kind } = isShare ? readTarget(text, null) : readScore(text);
    if (kind === 'target') content.figures += 1;
    if (kind === 'target' && text.includes('%')) content.percents += 1;
    if (kind === 'unreadable') content.words += 1;
    if (kind === 'unreadable' && /\d\s*(%|điểm|phần trăm)/iu.test(text)) content.mentions += 1;
  }
  return content;
}

function hasPercentFormat(format: string | undefined): boolean {
  return format?.includes('%') ?? false;
}
