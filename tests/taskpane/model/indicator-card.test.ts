import { describe, expect, test } from 'vitest';
import { defaultSettings, type WorkbookSettings } from '../../../src/app/host/settings';
import { defaultPlan } from '../../../src/data/plans/index';
import { describeIndicator, type IndicatorCard } from '../../../src/taskpane/model/indicator-card';
import { DIGITISED, ON_TIME, planWith } from '../../support/own-plan';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../../sheets/support/grid-of';
import { toldPlan } from '../../sheets/support/told-plan';
import { assessRows, units } from '../support/assess-rows';

/** The card of the dossier rate (target 30%) for these counts. */
async function card(online: unknown, total: unknown, change: Partial<WorkbookSettings> = {}): Promise<IndicatorCard> {
  const { assessments } = await assessRows(units([['Phòng Nội vụ', online as number, total as number]]));
  return describeIndicator(assessments[0]!, defaultPlan, { ...defaultSettings, ...change });
}

describe('a card', () => {
  test('shows the rate as the plan does, cut at one decimal', async () => {
    expect((await card(150, 155)).rate).toBe('96,7%');
    expect((await card(150, 155, { mode: 'round' })).rate).toBe('96,8%');
    expect((await card(150, 155, { decimals: 2 })).rate).toBe('96,77%');
  });

  test('tells counts, target, gap and what is lacking', async () => {
    expect(await card(105, 357)).toMatchObject({
      counts: '105/357 hồ sơ',
      target: '30%',
      gap: 'thấp hơn 0,6 điểm %',
      shortfall: 'Còn thiếu 3 hồ sơ trực tuyến',
      verdict: 'Gần đạt',
      tone: 'near',
    });
  });

  test('gives a gap that a reader finds by taking the shown rate from the target', async () => {
    expect((await card(97, 100)).gap).toBe('cao hơn 67 điểm %');
    expect((await card(3, 10)).gap).toBe('vừa đúng chỉ tiêu');
  });

  test('counts new online dossiers too, for each of them adds to the total', async () => {
    expect((await card(10, 100)).newDossiers).toContain('29 hồ sơ trực tuyến mới');
  });

  test('says so where rounding would show a missed target as met', async () => {
    const rounded = await card(2996, 10000, { mode: 'round' });
    expect(rounded).toMatchObject({ rate: '30%', verdict: 'Gần đạt' });
    expect(rounded.warning).toContain('29,96%');
    expect(rounded.gap).toBe('thấp hơn chưa đến 0,1 điểm %');
    expect((await card(2996, 10000)).warning).toBeNull();
  });

  test('has no bar, gap or shortfall where nothing can be judged, and says what the verdict means', async () => {
    expect(await card(0, 0)).toMatchObject({ rate: '–', bar: null, gap: null, shortfall: null, tone: 'neutral' });
    expect((await card(12, 10)).verdict).toBe('Số liệu sai');
  });

  test('marks rate and target on its bar', async () => {
    expect((await card(25, 100)).bar).toEqual({ rate: 0.25, target: 0.3 });
  });
});

describe('a card of a target that has to be passed', () => {
  /** Of what was judged against "trên 98%", or of late dossiers against "dưới 1%". */
  function cardOf(numerator: number, denominator: number, better: 'higher' | 'lower' = 'higher'): IndicatorCard {
    const [heading, target, ...counts] =
      better === 'higher'
        ? ['Tỷ lệ hồ sơ trực tuyến', 'trên 98%', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ tiếp nhận']
        : ['Tỷ lệ hồ sơ trễ hạn', 'dưới 1%', 'Số hồ sơ trễ hạn', 'Tổng số hồ sơ đã giải quyết'];
    const { plan } = toldPlan([
      ['TT', 'Đơn vị', heading],
      [1, 'Sở Nội vụ', target],
    ]);
    const rows = [
      ['STT', 'Đơn vị', ...counts],
      [1, 'Sở Nội vụ', numerator, denominator],
    ];
    return describeIndicator(assessGrid(gridOf(rows), plan).assessments[0]!, plan, defaultSettings);
  }

  test('says so where the figure is exactly on it, and how many it takes to pass it', () => {
    expect(cardOf(98, 100)).toMatchObject({
      target: 'trên 98%',
      verdict: 'Gần đạt',
      gap: 'mới đúng bằng mức này, phải vượt',
      shortfall: 'Còn thiếu 1 hồ sơ trực tuyến',
      newDossiers: null,
      warning: null,
    });
    expect(cardOf(98, 100).meaning).toContain('chưa vượt mức của chỉ tiêu');
    expect(cardOf(97, 100).shortfall).toBe('Còn thiếu 2 hồ sơ trực tuyến');
    expect(cardOf(1, 100, 'lower')).toMatchObject({
      target: 'dưới 1%',
      gap: 'mới đúng bằng mức này, phải thấp hơn',
      shortfall: 'Thừa 1 so với mức cho phép',
    });
  });

  test('says so where a cut figure looks as if it were on it', () => {
    expect(cardOf(98_040, 100_000)).toMatchObject({
      rate: '98%',
      verdict: 'Đạt',
      gap: 'cao hơn chưa đến 0,1 điểm %',
      warning: 'Con số hiển thị đã làm tròn; tỷ lệ chính xác 98,04% đã đạt chỉ tiêu.',
    });
    expect(cardOf(996, 100_000, 'lower')).toMatchObject({ verdict: 'Đạt', gap: 'thấp hơn 0,1 điểm %' });
  });
});

describe('a card of an indicator that only the plan has', () => {
  const plan = planWith([DIGITISED, ON_TIME]);
  const rows = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Tổng số đã giải quyết', 'Trước hạn', 'Đúng hạn'],
    ['Phòng Nội vụ', 10, 7, 100, 60, 30],
    ['Phòng Tư pháp', 10, 8, 100, 60, 36],
  ];
  const { assessments } = assessGrid({ sheet: 'TH', top: 0, left: 0, cells: rows }, plan, {});
  const cardOf = (id: string): IndicatorCard =>
    describeIndicator(
      assessments.find(({ indicator }) => indicator === id)!,
      plan,
      defaultSettings,
    );

  test('says what is counted in the words of its formula, and no more than they say', () => {
    expect(cardOf(DIGITISED.id)).toMatchObject({
      heading: 'Tỷ lệ số hoá hồ sơ',
      counts: '7/10 hồ sơ',
      shortfall: 'Còn thiếu 1 hồ sơ',
      newDossiers: null,
      numeratorLabel: 'Số hồ sơ được số hoá',
      denominatorLabel: 'Tổng số hồ sơ',
    });
    expect(cardOf(ON_TIME.id)).toMatchObject({
      counts: '90/100',
      shortfall: 'Còn thiếu 5',
      numeratorLabel: 'Trước hạn + Đúng hạn',
    });
  });
});
