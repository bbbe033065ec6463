import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import type { CellIsRuleType, Color, ConditionalFormattingRule, Cvfo, Style, Worksheet } from 'exceljs';
import { parseArea } from '../../emulator/formulas/a1';
import { readColour, readStyle } from './read-style';

type Rule = IConditionFormattingRule['rule'];
type Bounds = { type: CFValueType; value?: number };

const VALUE_TYPES: Readonly<Partial<Record<Cvfo['type'], CFValueType>>> = {
  num: CFValueType.num,
  min: CFValueType.min,
  max: CFValueType.max,
  autoMin: CFValueType.min,
  autoMax: CFValueType.max,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

const OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  equal: CFNumberOperator.equal,
  greaterThan: CFNumberOperator.greaterThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThan: CFNumberOperator.lessThan,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  notEqual: CFNumberOperator.notEqual,
};

/**
 * A sheet's own rules that are no formulas, as Univer draws them: data bars, colour scales, comparisons with a number.
 * Kinds that are not among them (icons, averages, …) are not drawn; the file keeps them all.
 */
export function readGraphicRules(sheet: Worksheet): IConditionFormattingRule[] {
  const formattings = (sheet as { conditionalFormattings?: { ref: string; rules: ConditionalFormattingRule[] }[] })
    .conditionalFormattings;
  return (formattings ?? []).flatMap(({ ref, rules }, place) => {
    const ranges = ref.split(/\s+/).flatMap((address) => {
      const area = parseArea(address);
      if (area === null) return [];
      return [{ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right }];
    });
    return rules.flatMap((rule, index) => {
      const drawn = readRule(rule);
      return drawn === null
        ? []
        : [{ cfId: `file-${sheet.id}-${place}-${index}`, ranges, stopIfTrue: false, rule: drawn }];
    });
  });
}

function readRule(rule: ConditionalFormattingRule): Rule | null {
  if (rule.type === 'dataBar')
    return readDataBar(rule.cfvo, (rule as { color?: Partial<Color> }).color, rule.showValue);
  if (rule.type === 'colorScale') return readColourScale(rule.cfvo, rule.color);
  return rule.type === 'cellIs' ? readComparison(rule) : null;
}

function readDataBar(cfvo: Cvfo[] | undefined, color: Partial<Color> | undefined, showsValue = true): Rule | null {
  const [min, max] = (cfvo ?? []).map(readBounds);
  if (!min || !max) return null;
  const positiveColor = readColour(color) ?? '#638EC6';
  const config = { min, max, isGradient: false, positiveColor, nativeColor: '#FF0000' };
  return { type: CFRuleType.dataBar, isShowValue: showsValue, config };
}

function readColourScale(cfvo: Cvfo[] | undefined, colours: Partial<Color>[] | undefined): Rule | null {
  const config = (cfvo ?? []).flatMap((each, index) => {
    const value = readBounds(each);
    const color = readColour(colours?.[index]);
    return value === null || color === null ? [] : [{ index, color, value }];
  });
  return config.length < 2 ? null : { type: CFRuleType.colorScale, config };
}

function readComparison({ operator, formulae, style }: CellIsRuleType): Rule | null {
  const known = OPERATORS[operator ?? ''];
  const value = Number(formulae?.[0]);
  if (known === undefined || formulae?.length !== 1 || Number.isNaN(value)) return null;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: known,
    value,
    style: ruleStyle(style),
  } as Rule;
}

/** A rule's fill stands in its background colour. */
function ruleStyle(style: Partial<Style> | undefined): ReturnType<typeof readStyle> {
  const { fill, ...rest } = style ?? {};
  const background = fill?.type === 'pattern' ? (readColour(fill.bgColor) ?? readColour(fill.fgColor)) : null;
  return { ...readStyle(rest), ...(background === null ? {} : { bg: { rgb: background } }) };
}

function readBounds({ type, value }: Cvfo): Bounds | null {
  const known = VALUE_TYPES[type];
  if (known === undefined) return null;
  return value === undefined ? { type: known } : { type: known, value };
}
