import { describe, expect, test } from 'vitest';
import {
  dossierColumns,
  meantBy,
  statuses,
  timing,
  wayOf,
  ways,
} from '../../../../src/sheets/layouts/dossier-list/dossier-words';
import { foldAccents } from '../../../../src/domain/text/vietnamese-text';

const tables = { dossierColumns, ways, statuses, timing };

describe.each(Object.entries(tables))('the words of %s', (_name, rules) => {
  test.each(rules.map((rule) => [rule.example, rule] as const))(
    'take “%s” and leave what they must not take',
    (_e, rule) => {
      expect(meantBy<unknown>(rules, foldAccents(rule.example))).toBe(rule.is);
      expect(rule.words.test(foldAccents(rule.unlike))).toBe(false);
    },
  );
});

describe('the way of a dossier', () => {
  test.each([
    ['Trực tuyến qua VNeID', 'online'],
    ['Cổng Dịch vụ công quốc gia', 'online'],
    ['Nộp trực tiếp, trả kết quả qua bưu chính', 'direct'],
    ['Trung tâm Phục vụ hành chính công', 'direct'],
    ['Trực tiếp (Cổng DVC)', null],
    ['Không trực tuyến', null],
    ['Nộp trực tiếp tại Trung tâm dịch vụ công', null],
    ['Ngân sách', null],
  ])('“%s” is %s', (written, way) => {
    expect(wayOf(foldAccents(written))).toBe(way);
  });
});
