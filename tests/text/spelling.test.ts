import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../support/source-files';

/** All that people read of the add-in besides worksheets and the longer documents. */
const READ = [
  ...listFiles('.').filter((path) => /^src\/text\/.*\.ts$/u.test(path)),
  'src/preview/preview-text.ts',
  'assets/tro-giup.html',
  'manifest.xml',
];

/** What is written one way, with the other way as it was found. */
const ONE_WAY: readonly (readonly [string, RegExp])[] = [
  ['hóa, xóa, tỏa: not hoá, xoá, toả', /\p{L}*o[àáảãạèéẻẽẹ](?!\p{L})/iu],
  ['hủy, tùy, Ủy: not huỷ, tuỳ, Uỷ', /(?<![qQ])u[ỳýỷỹỵ](?!\p{L})/iu],
  ['anh chị: not bạn', /(?<!\p{L})bạn(?!\p{L})/iu],
  ['chưa đến: not chưa tới', /(?<!\p{L})chưa tới(?!\p{L})/iu],
];

test.each(ONE_WAY)('sentences are written one way: %s', (_, otherWay) => {
  const found = READ.flatMap((path) => {
    const text = readFileSync(join(__dirname, '../..', path), 'utf8');
    return [...text.matchAll(new RegExp(otherWay, 'giu'))].map(([word]) => `${path}: ${word}`);
  });
  expect(READ.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

test('the other way would be noticed', () => {
  const wrong = ['xoá dòng', 'Huỷ', 'sổ của bạn', 'chưa tới hạn'];
  for (const text of wrong) expect(ONE_WAY.filter(([, otherWay]) => otherWay.test(text))).toHaveLength(1);
  for (const text of ['quý III', 'Quỹ', 'toàn trình', 'khoảng', 'hoặc', 'ngoại']) {
    expect(ONE_WAY.filter(([, otherWay]) => otherWay.test(text))).toEqual([]);
  }
});
