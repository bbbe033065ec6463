import type { ReportRequest } from '../../src/app/report/report-request';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import { periodOf } from '../../src/domain/periods/period';
import type { Plan } from '../../src/domain/plans/plan';
import { consolidated, pastOf, type Sent, type Written } from './consolidated';
import { DIGITISED, ON_TIME, PAID_ONLINE, planWith } from './own-plan';

/** Figures that differ from unit to unit and show each verdict; the same each time. */
export function figuresOf(plan: Plan, less = 0) {
  const names = plan.groups.flatMap(({ units }) => units.map(({ name }) => name));
  return consolidated(plan, (unit): Sent => {
    const at = names.indexOf(unit);
    if (at % 17 === 2) return 'missing';
    if (at % 17 === 9) return 'open';
    const figures = plan.indicators.map(({ id }, column): [string, Written] => {
      const denominator = column % 3 === 2 ? 100 + 37 * at : 20 + (at % 7);
      const numerator = Math.max(0, Math.floor((denominator * ((at * 13 + column * 29) % 101)) / 100) - less);
      if ((at + column) % 11 === 5) return [id, [null, denominator]];
      if ((at + column) % 13 === 6) return [id, [0, 0]];
      if ((at + column) % 19 === 8) return [id, [denominator + 1, denominator]];
      return [id, [numerator, denominator]];
    });
    return Object.fromEntries(figures);
  });
}

export const filledLetterhead: ReportRequest['letterhead'] = {
  superior: 'UBND thành phố Bắc Kạn',
  office: 'Phòng Văn hoá và Thông tin',
  place: 'Bắc Kạn',
  number: '125/BC-VHTT',
  signerTitle: 'KT. Trưởng phòng\nPhó Trưởng phòng',
  signer: 'Nguyễn Văn A',
  recipients: ['UBND thành phố', '- Các phòng, ban, đơn vị;', 'Lưu: VT'],
};

export const blankLetterhead: ReportRequest['letterhead'] = {
  ...{ superior: '', office: '', place: ' ', number: '', signerTitle: '', signer: '', recipients: [] },
};

export function requestOf(plan: Plan = bacKan2022, more: Partial<ReportRequest> = {}): ReportRequest {
  return {
    consolidation: figuresOf(plan),
    period: periodOf('nine-months', 2022, 1, 'month-end'),
    asOf: '2022-09-30',
    previous: pastOf(figuresOf(plan, 3), '6 tháng đầu năm 2022'),
    lastYear: null,
    display: { decimals: 1, mode: 'cut' },
    letterhead: filledLetterhead,
    ...more,
  };
}

const LONG =
  'Tỷ lệ hồ sơ thủ tục hành chính được cấp kết quả giải quyết điện tử còn giá trị pháp lý và được lưu vào kho dữ liệu ' +
  'điện tử của tổ chức, cá nhân';

/** A plan with so many indicators, the known ones first. */
export function planOfIndicators(count: number): Plan {
  const own = [DIGITISED, ON_TIME, PAID_ONLINE, { ...DIGITISED, id: 'dai', heading: LONG }];
  const plan = planWith(own, 'beside-known');
  return { ...plan, indicators: plan.indicators.slice(0, count) };
}

/** The plan's groups with so many times their units. */
export function planOfManyUnits(times: number): Plan {
  const groups = bacKan2022.groups.map((group) => ({
    ...group,
    units: Array.from({ length: times }, (_, at) =>
      group.units.map((unit) => (at === 0 ? unit : { ...unit, name: `${unit.name} số ${at + 1}` })),
    ).flat(),
  }));
  return { ...bacKan2022, groups };
}
