import { describe, expect, test } from 'vitest';
import { meaningOfHeading } from '../../../src/sheets/headings/heading-meaning';
import { indicatorNamed } from '../../../src/sheets/headings/vocabulary/indicator-names';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import { isDenied } from '../../../src/sheets/headings/vocabulary/denied';

const roleOf = (...path: string[]) => meaningOfHeading(path, 'figures').role;

describe('a heading that denies what it speaks of', () => {
  test.each([
    ['Hồ sơ chưa nộp trực tuyến'],
    ['Hồ sơ không nộp trực tuyến'],
    ['Hồ sơ chưa thanh toán trực tuyến'],
    ['Hồ sơ chưa số hóa'],
    ['Số phiếu đánh giá chưa hài lòng về thái độ'],
    ['TTHC chưa đủ điều kiện toàn trình'],
    ['TTHC chưa cung cấp toàn trình'],
    ['TTHC chưa phát sinh hồ sơ'],
    ['TTHC không có hồ sơ trực tuyến'],
    ['Hồ sơ không trực tuyến', 'Số lượng'],
    ['Số tài khoản nộp hồ sơ trực tuyến'],
  ])('%s %s counts none of the things that it names', (...path) => {
    expect(roleOf(...path)).toBe('other');
  });

  test('a mark in “Không cho phép nộp trực tuyến” allows nothing', () => {
    expect(meaningOfHeading(['Không cho phép nộp trực tuyến'], 'marks').role).toBe('other');
  });

  test.each(['Tỷ lệ hồ sơ không nộp trực tuyến (%)', 'Tỷ lệ TTHC chưa cung cấp toàn trình', 'Tỷ lệ chưa thanh toán'])(
    '%s is no known rate',
    (heading) => {
      expect(indicatorNamed(headingWords(heading)) ?? null).toBeNull();
      expect(roleOf(heading)).toBe('other');
    },
  );

  test.each([
    ['Tổng số hồ sơ tiếp nhận (không tính kỳ trước chuyển sang)', 'receivedDossiers'],
    ['Hồ sơ chưa đến hạn', 'pendingInTime'],
  ])('%s denies nothing', (heading, role) => {
    expect(isDenied(headingWords(heading))).toBe(false);
    expect(roleOf(heading)).toBe(role);
  });
});
