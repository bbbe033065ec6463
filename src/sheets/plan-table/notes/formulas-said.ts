import { isOfAll } from '../../../domain/measures/ways';
import { headingWords } from '../../cells/heading-words';
import { definiteMeasure } from '../../headings/plan-words';
import { formulaOf } from '../figures/formula-of';

/** Between two denominators that one formula leaves open: "… / tổng số hồ sơ hoặc số hồ sơ của TTHC cung cấp trực tuyến". */
const OR = /\s*(?:,\s*)?(?:\(\s*)?(?:hoặc|hay là|hay)\s+/iu;

/**
 * The definitions of one indicator that divide by different things; none where all say the same, or only one says a formula.
 * @param definitions from every place of the plan that defines it: notes, a column of methods, a footnote
 * @example formulasThatDiffer(['Số hồ sơ trực tuyến/Tổng số hồ sơ', 'Số hồ sơ trực tuyến/Số hồ sơ phải số hóa']).length // 2
 */
export function formulasThatDiffer(definitions: readonly string[]): readonly string[] {
  const said = definitions.flatMap((definition) => definition.split('\n')).flatMap(baseOf);
  const wholes = new Set(said.flatMap(({ bases }) => bases.map(keyOf)));
  return wholes.size < 2 ? [] : [...new Set(said.map(({ formula }) => formula))];
}

function baseOf(line: string): { readonly formula: string; readonly bases: readonly string[] }[] {
  const formula = formulaOf(line);
  if (formula === null) return [];
  return [{ formula: `${formula.numerator}/${formula.denominator}`, bases: formula.denominator.split(OR) }];
}

/** "Tổng số hồ sơ" and those received in the period are the same whole. */
function keyOf(base: string): string {
  const words = headingWords(base.replace(/[()]/gu, ' '));
  const measure = definiteMeasure(words);
  return isOfAll(measure) ? 'received' : (measure ?? words);
}
