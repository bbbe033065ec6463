import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import type { Better, Plan, Target } from '../../src/domain/plans/plan';
import type { Status } from '../../src/domain/verdicts/assessment';

type Counts = readonly [numerator: number, denominator: number];

/** An indicator of the set of Quyết định 766/QĐ-TTg as a plan words it, with the headings and figures of its sheets. */
export interface AssignedIndicator {
  readonly id: string;
  readonly heading: string;
  /** Per cent, for every unit. */
  readonly target: number;
  readonly better: Better;
  /** How officers head its counts. */
  readonly numerator: string;
  readonly denominator: string;
  /** Counts on both sides of the target and of the near part of it, with what is missing to it or too much. */
  readonly judged: readonly (readonly [counts: Counts, status: Status, shortfall: number])[];
}

const higher = (
  id: string,
  heading: string,
  target: number,
  [numerator, denominator]: readonly [string, string],
  judged: AssignedIndicator['judged'],
): AssignedIndicator => ({ id, heading, target, better: 'higher', numerator, denominator, judged });

const RECEIVED = 'Tổng số hồ sơ tiếp nhận trong kỳ';
const SETTLED = 'Tổng số hồ sơ đã giải quyết';

export const set766: readonly AssignedIndicator[] = [
  higher(
    'onlineDossierRate',
    'Tỷ lệ hồ sơ trực tuyến',
    60,
    ['Số hồ sơ trực tuyến', RECEIVED],
    [
      [[60, 100], 'met', 0],
      [[119, 200], 'near', 1],
      [[47, 100], 'missed', 13],
    ],
  ),
  higher(
    'thanh-toan',
    'Tỷ lệ thanh toán trực tuyến',
    45,
    ['Số hồ sơ thanh toán trực tuyến', 'Số hồ sơ phải nộp phí, lệ phí'],
    [
      [[9, 20], 'met', 0],
      [[8, 20], 'near', 1],
      [[7, 20], 'missed', 2],
    ],
  ),
  higher(
    'so-hoa',
    'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC',
    80,
    ['Số hồ sơ được số hóa', RECEIVED],
    [
      [[81, 100], 'met', 0],
      [[79, 100], 'near', 1],
      [[63, 100], 'missed', 17],
    ],
  ),
  higher(
    'khai-thac',
    'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa',
    50,
    ['Số hồ sơ khai thác, sử dụng lại dữ liệu số hóa', RECEIVED],
    [
      [[50, 100], 'met', 0],
      [[40, 100], 'near', 10],
      [[39, 100], 'missed', 11],
    ],
  ),
  higher(
    'ket-qua-dien-tu',
    'Tỷ lệ cấp kết quả điện tử',
    90,
    ['Số hồ sơ có kết quả điện tử', SETTLED],
    [
      [[45, 50], 'met', 0],
      [[44, 50], 'near', 1],
      [[35, 50], 'missed', 10],
    ],
  ),
  higher(
    'dung-han',
    'Tỷ lệ hồ sơ giải quyết đúng hạn',
    95,
    ['Số hồ sơ giải quyết trước và đúng hạn', SETTLED],
    [
      [[95, 100], 'met', 0],
      [[94, 100], 'near', 1],
      [[75, 100], 'missed', 20],
    ],
  ),
  {
    id: 'tre-han',
    heading: 'Tỷ lệ hồ sơ trễ hạn',
    target: 2,
    better: 'lower',
    numerator: 'Số hồ sơ giải quyết quá hạn',
    denominator: SETTLED,
    judged: [
      [[2, 100], 'met', 0],
      [[5, 200], 'near', 1],
      [[3, 100], 'missed', 1],
    ],
  },
  higher(
    'hai-long',
    'Mức độ hài lòng của người dân, doanh nghiệp',
    90,
    ['Số phiếu hài lòng', 'Tổng số phiếu đánh giá'],
    [
      [[36, 40], 'met', 0],
      [[35, 40], 'near', 1],
      [[28, 40], 'missed', 8],
    ],
  ),
];

const percent = (value: number): Target => ({
  value: { numerator: value, denominator: 100 },
  text: `${String(value)}%`,
});

/** The units of the plan of 2022 with the targets of today. */
export const plan766: Plan = {
  ...bacKan2022,
  id: 'bo-chi-so-766',
  indicators: set766.map(({ id, heading, better }, index) => ({
    ...{ id, heading, number: index + 1, definition: '', source: '', formula: null },
    ...(better === 'higher' ? {} : { better }),
  })),
  groups: bacKan2022.groups.map((group) => ({
    ...group,
    targets: Object.fromEntries(set766.map(({ id, target }) => [id, percent(target)])),
  })),
};
