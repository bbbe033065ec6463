import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { PlanIndicator } from '../../../src/domain/plans/plan';
import { meaningOfHeading } from '../../../src/sheets/headings/heading-meaning';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import { buildVocabulary, standardLibrary, type Definition } from '../../../src/sheets/headings/plan-vocabulary';
import { indicatorNamed } from '../../../src/sheets/headings/vocabulary/indicator-names';

const HEADINGS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../golden/plans/plan-headings.json'), 'utf8'),
) as readonly string[];

/** Which indicator of the library each heading of plans of today is; null where only the plan knows what it counts. */
const NAMED: Readonly<Record<string, string | null>> = {
  'Tỷ lệ hồ sơ nộp trực tuyến': 'onlineDossierRate',
  'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ': null,
  'Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí': 'onlinePaymentRate',
  'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính': 'digitisedDossierRate',
  'Tỷ lệ số hóa kết quả': 'digitisedResultRate',
  'Tỷ lệ hồ sơ số hóa thành phần hồ sơ khi tiếp nhận': 'digitisedPapersRate',
  'Tỷ lệ trả kết quả điện tử': 'electronicResultRate',
  'Tỷ lệ hồ sơ có kết quả điện tử': 'electronicResultRate',
  'Tỷ lệ trả kết quả qua dịch vụ bưu chính công ích': 'postResultRate',
  'Tỷ lệ tái sử dụng thông tin, dữ liệu đã số hóa': 'reusedDataRate',
  'Tỷ lệ DVCTT toàn trình có phát sinh hồ sơ': 'onlineActiveProcedureRate',
  'Tỷ lệ TTHC có phí, lệ phí phát sinh thanh toán trực tuyến': 'paidProcedureRate',
  'Tỷ lệ hồ sơ trả kết quả trước và đúng hạn': 'onTimeRate',
  'Tỷ lệ hồ sơ trễ hạn': 'lateRate',
  'Kết quả xử lý phản ánh, kiến nghị đúng hạn': 'petitionsOnTimeRate',
  'Tỷ lệ hài lòng về kết quả giải quyết': 'satisfactionRate',
  'Tỷ lệ công khai kết quả đánh giá': null,
  'Tỷ lệ đồng bộ trạng thái hồ sơ, kết quả lên Cổng Dịch vụ công quốc gia': 'synchronisedRate',
  'Tỷ lệ thực hiện chứng thực bản sao điện tử': null,
  'Chỉ số phục vụ người dân, doanh nghiệp (điểm)': null,
};

const indicatorHeaded = (heading: string, number: number): PlanIndicator => ({
  ...{ id: `chi-tieu-${String(number)}`, heading, number, definition: '', source: '', formula: null },
});

const vocabulary = buildVocabulary(
  { ...bacKan2022, indicators: HEADINGS.map((heading, index) => indicatorHeaded(heading, index + 1)) },
  standardLibrary,
);

function definitionOf(heading: string): Definition | undefined {
  return vocabulary.definitions.find((definition) => definition.heading === heading);
}

describe('the headings of plans of today', () => {
  test('are all told of', () => {
    expect(Object.keys(NAMED)).toEqual(HEADINGS);
  });

  test.each(HEADINGS)('%s: is named as what it is, or as none', (heading) => {
    for (const written of [heading, heading.toUpperCase(), heading.normalize('NFD')])
      expect(indicatorNamed(headingWords(written)) ?? null).toBe(NAMED[heading]);
  });

  test.each(HEADINGS)('%s: over a column of figures is never a target or a count of another thing', (heading) => {
    const { role, indicator } = meaningOfHeading([heading], 'figures');
    expect(role).not.toBe('target');
    if (role === 'rate') expect(indicator ?? null).toBe(NAMED[heading]);
    else expect(['other', 'petitionsOnTime']).toContain(role);
  });

  test.each(HEADINGS)('%s: in the plan is its own column of rates, under the plan’s id', (heading) => {
    expect(vocabulary.meaningOf([heading], 'figures')).toEqual({ role: 'rate', indicator: definitionOf(heading)?.id });
    expect(vocabulary.indicatorOf(headingWords(heading))).toBe(definitionOf(heading)?.id);
  });

  test.each(HEADINGS)('%s: is counted by the formula of the library only where that is certain', (heading) => {
    const known = definitionOf(heading)?.known?.id ?? null;
    const of2022 = ['endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate'];
    const named = NAMED[heading] ?? null;
    expect(known).toBe(named !== null && of2022.includes(named) ? null : named);
    // One says itself of what it is counted: see stated-base.
    const parts = heading.endsWith('trên tổng số hồ sơ') ? [{ measure: 'endToEndOnlineDossiers', words: null }] : [];
    if (known === null) expect(definitionOf(heading)?.numerator).toEqual(parts);
  });
});

describe('a narrower rate is another one, and never taken for the whole', () => {
  test.each([
    'Tỷ lệ số hóa hồ sơ đất đai',
    'Tỷ lệ số hóa hồ sơ TTHC toàn trình',
    'Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính đất đai',
    'Tỷ lệ hài lòng của cán bộ, công chức',
    'Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi',
    'Tỷ lệ hồ sơ đất đai trễ hạn',
    'Tỷ lệ cấp kết quả điện tử cho doanh nghiệp đầu tư nước ngoài',
    'Tỷ lệ hồ sơ trực tuyến toàn trình của doanh nghiệp FDI',
    'Tỷ lệ tài khoản định danh điện tử mức 2 được kích hoạt',
    'Tỷ lệ hồ sơ trực tuyến giải quyết đúng hạn',
    'Tỷ lệ TTHC được số hóa quy trình',
  ])('%s', (heading) => {
    expect(indicatorNamed(headingWords(heading)) ?? null).toBeNull();
  });
});
