import { indicatorOf } from '../../domain/indicators/indicators';
import type { PlanIndicator } from '../../domain/plans/plan';
import { foldKey } from '../../domain/text/vietnamese-text';

/** What an indicator counts, as it stands behind a number; null where its words do not say. */
export type CountedThing = 'TTHC' | 'hồ sơ' | null;

/**
 * What is counted: as the known indicator has it, else what the formula's numerator names first.
 * @example countedThing('ty-le-so-hoa', { formula: { numerator: 'Số hồ sơ được số hóa', … } }) // 'hồ sơ'
 */
export function countedThing(id: string, planned: Pick<PlanIndicator, 'formula'> | undefined): CountedThing {
  const known = indicatorOf(id);
  if (known !== undefined) return known.counts === 'procedures' ? 'TTHC' : 'hồ sơ';
  const first = /tthc|thủ tục|hồ sơ/u.exec(foldKey(planned?.formula?.numerator ?? ''))?.[0];
  if (first === undefined) return null;
  return first === 'hồ sơ' ? 'hồ sơ' : 'TTHC';
}

/** What more of reaches the target: of dossiers only online ones do for the known rate. */
export function missingThing(id: string, planned: Pick<PlanIndicator, 'formula'> | undefined): string | null {
  return indicatorOf(id)?.counts === 'dossiers' ? 'hồ sơ trực tuyến' : countedThing(id, planned);
}
