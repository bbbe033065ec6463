import { describe, expect, test } from 'vitest';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';

/** What becomes of the late dossiers of a summary in which other columns stand beside them, or in their place. */
function read(headings: readonly string[], figures: readonly number[]) {
  const rows = [
    ['QUÝ III NĂM 2022'],
    ['STT', 'Đơn vị', 'Tổng số hồ sơ đã giải quyết', ...headings],
    [1, 'Phòng Nội vụ', 200, ...figures],
    [2, 'Phòng Tư pháp', 100, ...figures],
  ];
  const { assessments, problems, readings, unread } = assessGrid(gridOf(rows), plan766);
  return {
    late: assessments.flatMap(({ indicator, counts }) =>
      indicator === 'tre-han' ? [`${String(counts.numerator)}/${String(counts.denominator)}`] : [],
    ),
    asked: problems.some(({ code }) => code === 'column-ambiguous'),
    left: [...readings, ...unread]
      .flatMap(accountColumns)
      .flatMap(({ takenAs, heading }) => (takenAs === null ? [heading] : [])),
  };
}

const BESIDE = [
  'Số ngày trễ hạn trung bình',
  'HS có văn bản xin lỗi do trễ hạn',
  'HS trễ hạn đã xin lỗi',
  'Số lần gia hạn',
  'Thời gian trễ hạn (ngày)',
  'Số cán bộ có hồ sơ trễ hạn',
];

describe('what stands beside late dossiers and is another thing', () => {
  test.each(BESIDE)('"%s" is left out beside them, and named', (heading) => {
    const { late, asked, left } = read(['Số hồ sơ trễ hạn', heading], [5, 3]);
    expect([late, asked, left]).toEqual([['5/200', '5/100'], false, [heading]]);
  });

  test.each(BESIDE)('"%s" in their place gives no verdict on them', (heading) => {
    const { late, asked, left } = read([heading], [3]);
    expect([late, asked, left]).toEqual([[], false, [heading]]);
  });
});
