import { problem, type Problem } from '../../../domain/problem';
import { keyOf, unitWords } from '../../../domain/units/unit-key';
import type { TargetRow } from './target-rows';

/**
 * The rows without that of the place whose plan it is ("Tỉnh Cao Bằng" in a plan of UBND tỉnh Cao Bằng): what it assigns to
 * itself is the target of the whole place, and no unit's. A commune may well be the only unit of its own plan.
 */
export function withoutIssuer(
  rows: readonly TargetRow[],
  issuer: string,
): { readonly rows: readonly TargetRow[]; readonly problems: readonly Problem[] } {
  const own = keyOf(unitWords(issuer));
  const isOwn = ({ kind, list: { name, members } }: TargetRow): boolean =>
    kind === 'units' && members.length === 0 && /^(tỉnh|thành phố|huyện)/u.test(own) && keyOf(unitWords(name)) === own;
  const left = rows.filter((row) => isOwn(row) && row.targets.some(({ reading }) => reading.kind === 'target'));
  const problems = left.map(({ text, targets }) => {
    const cell = targets.find(({ reading }) => reading.kind === 'target')?.cell;
    return problem('plan-row-left-out', { name: text, why: 'total' }, { cell });
  });
  return { rows: rows.filter((row) => !isOwn(row)), problems };
}
