import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Indicator } from '../../../src/domain/indicators/indicator';
import type { Better, Plan, PlanIndicator, Target } from '../../../src/domain/plans/plan';
import { buildVocabulary, standardLibrary, type Library } from '../../../src/sheets/headings/plan-vocabulary';
import type { HeadingRule } from '../../../src/sheets/headings/vocabulary/heading-rule';

const COUNTED = ['figures', 'marks', 'blank'] as const;

const SHARE = /\bty le\b|%/;

/** The words of headings for measures that the add-in does not have. */
const rules: readonly HeadingRule[] = [
  {
    means: 'certifiedProcedures',
    leaf: /\bchung thuc dien tu\b/,
    unless: SHARE,
    about: 'procedures',
    content: COUNTED,
    example: 'Số TTHC có phát sinh chứng thực điện tử',
    unlike: 'Số hồ sơ có chứng thực điện tử',
  },
  {
    means: 'certifiedDossiers',
    leaf: /\bchung thuc dien tu\b/,
    unless: SHARE,
    content: COUNTED,
    example: 'Số hồ sơ có chứng thực điện tử',
    unlike: 'Số hồ sơ có chứng thực giấy',
  },
  {
    means: 'apologyDossiers',
    leaf: /\bxin loi\b/,
    unless: SHARE,
    content: COUNTED,
    example: 'Số hồ sơ phải xin lỗi',
    unlike: 'Số hồ sơ trễ hạn',
  },
];

const indicator = (given: Pick<Indicator, 'id' | 'fullLabel' | 'counts' | 'better'>, top: string, bottom: string) => ({
  ...given,
  ...{ label: given.fullLabel, numeratorLabel: top, denominatorLabel: bottom, variants: [], source: '' },
  ...{ numerator: [top], denominator: [bottom] },
});

export const CERTIFIED = 'certifiedDossierRate';
export const CERTIFIED_PROCEDURES = 'certifiedProcedureRate';
export const APOLOGIES = 'apologyRate';

/** The library with one entry more for each of three indicators: of dossiers, of procedures, and one better when lower. */
export const library: Library = {
  measures: {
    ...standardLibrary.measures,
    certifiedDossiers: { label: 'Số hồ sơ có chứng thực điện tử', counts: 'dossiers' },
    apologyDossiers: { label: 'Số hồ sơ phải xin lỗi', counts: 'dossiers' },
    certifiedProcedures: {
      label: 'Số TTHC có phát sinh chứng thực điện tử',
      counts: 'procedures',
      each: [{ some: 'receivedDossiers' }, { some: 'certifiedDossiers' }],
    },
    proceduresWithDossiers: {
      label: 'Số TTHC có phát sinh hồ sơ',
      counts: 'procedures',
      each: [{ some: 'receivedDossiers' }],
      sums: [{ plus: ['activeProcedures'] }],
    },
  },
  rules: [...rules, ...standardLibrary.rules],
  indicators: [
    ...standardLibrary.indicators,
    indicator(
      { id: CERTIFIED, fullLabel: 'Tỷ lệ hồ sơ có chứng thực điện tử', counts: 'dossiers', better: 'higher' },
      'certifiedDossiers',
      'receivedDossiers',
    ),
    indicator(
      { id: CERTIFIED_PROCEDURES, fullLabel: 'Tỷ lệ TTHC chứng thực điện tử', counts: 'procedures', better: 'higher' },
      'certifiedProcedures',
      'proceduresWithDossiers',
    ),
    indicator(
      { id: APOLOGIES, fullLabel: 'Tỷ lệ hồ sơ phải xin lỗi', counts: 'dossiers', better: 'lower' },
      'apologyDossiers',
      'settledDossiers',
    ),
  ],
  named: (words) => {
    if (/\bxin loi\b/.test(words)) return APOLOGIES;
    if (!/\bchung thuc dien tu\b/.test(words)) return standardLibrary.named(words);
    return /\btthc\b/.test(words) ? CERTIFIED_PROCEDURES : CERTIFIED;
  },
};

const percent = (value: number): Target => ({
  value: { numerator: value, denominator: 100 },
  text: `${String(value)}%`,
});

const planned = (id: string, heading: string, number: number): PlanIndicator => ({
  ...{ id, heading, number, definition: '', source: '', formula: null },
});

/** Targets: 50% of dossiers certified, 40% of procedures, at most 2% with an apology. */
export const plan: Plan = {
  ...bacKan2022,
  id: 'chi-so-moi',
  indicators: [
    planned(CERTIFIED, 'Tỷ lệ hồ sơ có chứng thực điện tử', 1),
    planned(CERTIFIED_PROCEDURES, 'Tỷ lệ TTHC có phát sinh chứng thực điện tử', 2),
    planned(APOLOGIES, 'Tỷ lệ hồ sơ phải xin lỗi', 3),
  ],
  groups: bacKan2022.groups.map((group) => ({
    ...group,
    targets: { [CERTIFIED]: percent(50), [CERTIFIED_PROCEDURES]: percent(40), [APOLOGIES]: percent(2) },
  })),
};

export const vocabulary = buildVocabulary(plan, library);

export const betterOf = (id: string): Better | undefined => library.indicators.find((each) => each.id === id)?.better;
