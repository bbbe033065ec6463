import type { Indicator } from './indicator';
import { plainWidth } from '../text/plain-width';
import { foldAccents } from '../text/vietnamese-text';

export type BuiltInIndicatorId = 'endToEndProcedureRate' | 'onlineActiveProcedureRate' | 'onlineDossierRate';

/** One of the three indicators of the plan of 2022, which have functions of their own. */
export interface PlanIndicatorOf2022 extends Indicator {
  readonly id: BuiltInIndicatorId;
  /** The plan's footnote number. */
  readonly number: 1 | 2 | 3;
  /** The Excel function that computes it, without the namespace. */
  readonly functionName: string;
}

const source = (note: number): string =>
  `Ghi chú (${String(note)}), Phụ lục I, Kế hoạch năm 2022 của UBND thành phố Bắc Kạn`;

/**
 * THE formulas, in the plan's order. The plan's own examples: (1) 15/20 = 75%; (2) 8/10 = 80%; (3) 150/155 = 96,7%.
 */
export const indicators: readonly PlanIndicatorOf2022[] = [
  {
    id: 'endToEndProcedureRate',
    number: 1,
    functionName: 'TYLE_TOANTRINH',
    label: 'Cung cấp toàn trình',
    fullLabel: 'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình',
    numeratorLabel: 'Số TTHC đủ điều kiện và đã cung cấp toàn trình',
    denominatorLabel: 'Số TTHC đủ điều kiện cung cấp toàn trình',
    counts: 'procedures',
    numerator: ['providedProcedures'],
    denominator: ['eligibleProcedures'],
    better: 'higher',
    variants: [],
    source: source(1),
  },
  {
    id: 'onlineActiveProcedureRate',
    number: 2,
    functionName: 'TYLE_PHATSINH',
    label: 'TTHC phát sinh hồ sơ trực tuyến',
    fullLabel: 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến',
    numeratorLabel: 'Số TTHC có phát sinh hồ sơ trực tuyến',
    denominatorLabel: 'Số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ',
    counts: 'procedures',
    numerator: ['onlineActiveProcedures'],
    denominator: ['activeProcedures'],
    better: 'higher',
    variants: [{ label: 'trên số DVCTT cung cấp', denominator: ['allowingProcedures'], isOwn: true }],
    source: source(2),
  },
  {
    id: 'onlineDossierRate',
    number: 3,
    functionName: 'TYLE_TRUCTUYEN',
    label: 'Hồ sơ trực tuyến',
    fullLabel: 'Tỷ lệ hồ sơ phát sinh trực tuyến',
    numeratorLabel: 'Số hồ sơ trực tuyến',
    denominatorLabel: 'Tổng số hồ sơ phát sinh trong kỳ',
    counts: 'dossiers',
    numerator: ['onlineDossiers'],
    denominator: ['receivedDossiers'],
    better: 'higher',
    variants: [
      { label: 'trên số hồ sơ của TTHC cung cấp trực tuyến', denominator: ['onlineServiceDossiers'], isOwn: true },
    ],
    source: source(3),
  },
];

/** Other words for the same indicators, as officers write them once `nameKey` has taken "tỷ lệ", accents and blanks away. */
const otherNames: { readonly [Id in BuiltInIndicatorId]: readonly string[] } = {
  endToEndProcedureRate: [
    'toàn trình',
    'TTHC toàn trình',
    'DVCTT toàn trình',
    'DVC toàn trình',
    'cung cấp TTHC toàn trình',
    'cung cấp DVCTT',
    'cung cấp DVCTT toàn trình',
    'TTHC cung cấp toàn trình',
    'TTHC cung cấp DVCTT toàn trình',
    'TTHC đủ điều kiện cung cấp toàn trình',
    'TTHC đủ điều kiện và đã cung cấp toàn trình',
  ],
  onlineActiveProcedureRate: [
    'phát sinh',
    'TTHC phát sinh',
    'TTHC phát sinh trực tuyến',
    'DVCTT phát sinh hồ sơ',
    'DVCTT phát sinh hồ sơ trực tuyến',
  ],
  onlineDossierRate: [
    'trực tuyến',
    'hồ sơ nộp trực tuyến',
    'hồ sơ tiếp nhận trực tuyến',
    'tiếp nhận hồ sơ trực tuyến',
    'hồ sơ trực tuyến trên tổng số hồ sơ',
    'hồ sơ giải quyết trực tuyến',
    'hồ sơ TTHC trực tuyến',
    'hồ sơ trực tuyến phát sinh',
    'nộp hồ sơ trực tuyến',
  ],
};

/** Applied in this order: "hồ sơ" becomes one word before the filler word "số", which looks the same without accents. */
const oneWordEach: readonly (readonly [RegExp, string])[] = [
  [/thu tuc hanh chinh/gu, 'tthc'],
  [/dich vu cong truc tuyen/gu, 'dvctt'],
  [/dich vu cong/gu, 'dvc'],
  [/toan phan/gu, 'toan trinh'],
  [/\bho so\b|\bhs\b/gu, 'hoso'],
  [/\b(?:t[iy] le|chi tieu|chi so|duoc|co|cac|so|luong)\b|\bct ?(?=\d)/gu, ' '],
  [/ /gu, ''],
  [/^tyle(?=.)/u, ''],
];

/**
 * Three names that are this far apart cannot be mixed up when accents and blanks are lost, and TOANTRINH has neither.
 */
function nameKey(name: string): string {
  const plain = foldAccents(name).replace(/[^a-z0-9]+/gu, ' ');
  return oneWordEach.reduce((key, [pattern, word]) => key.replace(pattern, word), plain);
}

const byName: ReadonlyMap<string, PlanIndicatorOf2022> = new Map(
  indicators.flatMap((indicator) =>
    [indicator.id, indicator.functionName, indicator.label, indicator.fullLabel, ...otherNames[indicator.id]].map(
      (name): [string, PlanIndicatorOf2022] => [nameKey(name), indicator],
    ),
  ),
);

/** The indicator of an id; undefined for one that the add-in has no formula for. */
export function indicatorOf(id: string): PlanIndicatorOf2022 | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

/** "(3)" anywhere, or "3. " before a name. */
const numberMark = /\((\d+)\)|^(\d+)[.)] /gu;

/**
 * The indicator that an officer means: by its number in the plan (1, "1", "(1)"), its id, its function's short name
 * ("TOANTRINH") or its Vietnamese name in any usual spelling. A number and a name that disagree, and a name that
 * fits none, give null: it is never guessed.
 * @example findIndicator('Tỉ lệ hồ sơ trực tuyến (3)')?.id // 'onlineDossierRate'
 */
export function findIndicator(idOrNumberOrName: string | number): PlanIndicatorOf2022 | null {
  const text = plainWidth(String(idOrNumberOrName));
  if (/^[-+\u2212] ?\d/u.test(text)) return null;
  const name = nameKey(text.replace(numberMark, ' '));
  const found = new Set<PlanIndicatorOf2022 | undefined>();
  for (const [, footnote, listed] of text.matchAll(numberMark)) found.add(byNumber(footnote ?? listed));
  if (/^\d+$/u.test(name)) found.add(byNumber(name));
  else if (name !== '') found.add(byName.get(name));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function byNumber(digits: string | undefined): PlanIndicatorOf2022 | undefined {
  return indicators.find((indicator) => String(indicator.number) === digits);
}
