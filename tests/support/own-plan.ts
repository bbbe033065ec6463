import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import type { Plan, PlanIndicator, Target } from '../../src/domain/plans/plan';

export interface OwnIndicator {
  readonly id: string;
  readonly heading: string;
  /** "numerator / denominator" in the words of headings; null where the plan states none. */
  readonly formula: string | null;
  /** Per cent, for every unit; null where none is assigned. */
  readonly target: number | null;
}

export const DIGITISED: OwnIndicator = {
  id: 'ty-le-so-hoa-ho-so',
  heading: 'Tỷ lệ số hoá hồ sơ',
  formula: 'Số hồ sơ được số hoá / Tổng số hồ sơ',
  target: 80,
};
export const PAID_ONLINE: OwnIndicator = {
  id: 'ty-le-thanh-toan-truc-tuyen',
  heading: 'Tỷ lệ thanh toán trực tuyến',
  formula: 'Số hồ sơ thanh toán trực tuyến / Tổng số hồ sơ',
  target: 50,
};
export const ON_TIME: OwnIndicator = {
  id: 'ty-le-giai-quyet-dung-han',
  heading: 'Tỷ lệ giải quyết đúng hạn',
  formula: 'Trước hạn + Đúng hạn / Tổng số đã giải quyết',
  target: 95,
};

/** The built-in plan's units with these indicators in place of its own, or beside them. */
export function planWith(own: readonly OwnIndicator[], besides: 'alone' | 'beside-known' = 'alone'): Plan {
  const known = besides === 'alone' ? [] : bacKan2022.indicators;
  const added = own.map(({ id, heading, formula }, index): PlanIndicator => {
    const [numerator = '', denominator = ''] = formula?.split(' / ') ?? [];
    return {
      ...{ id, heading, number: known.length + index + 1, definition: '', source: '' },
      formula: formula === null ? null : { numerator, denominator },
    };
  });
  const targets = Object.fromEntries(own.map(({ id, target }) => [id, targetOf(target)]));
  return {
    ...bacKan2022,
    id: 'rieng',
    indicators: [...known, ...added],
    groups: bacKan2022.groups.map((group) => ({
      ...group,
      targets: { ...(besides === 'alone' ? {} : group.targets), ...targets },
    })),
  };
}

function targetOf(percent: number | null): Target {
  return percent === null
    ? { value: null, text: '-' }
    : { value: { numerator: percent, denominator: 100 }, text: `${String(percent)}%` };
}
