import { describe, expect, test } from 'vitest';
import { shownValue } from '../../../../src/sheets/layouts/dossier-list/shown-value';
import { dossier, many, read, type Row } from './dossiers';

const ways = (values: readonly (string | null)[]): Row[] => values.map((way, at) => dossier(at + 10, { way }));

describe('a channel that nobody knows', () => {
  test('is named with how often it stands and its first cells, other spellings of it with it', () => {
    const { figures, sentences } = read([...many(2), ...ways(['KTT', 'ktt', 'KTT ', 'KTT', 'Ký số', null])]);
    expect(figures).toContain('onlineDossierRate ?');
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain('có 6 hồ sơ');
    expect(sentences[0]).toContain('Từ chưa rõ: “KTT” ở 4 hồ sơ (D7, D8 và D9…) và “Ký số” ở 1 hồ sơ (D11).');
  });

  test('that means two ways is named with both', () => {
    const { sentences } = read([...many(2), ...ways(['TT', 'BC', 'MCĐT'])]);
    expect(sentences[0]).toContain('“TT” ở 1 hồ sơ (D7, có thể là trực tiếp hoặc trực tuyến)');
    expect(sentences[0]).toContain('“BC” ở 1 hồ sơ (D8, có thể là bưu chính hoặc trực tiếp)');
    expect(sentences[0]).toContain('“MCĐT” ở 1 hồ sơ (D9, có thể là trực tiếp hoặc trực tuyến)');
  });

  test('that may be a name, an address or a number is told by its cell alone, in no figure of a problem either', () => {
    const strangers = [
      'Nguyễn Văn An',
      'lò văn bé',
      'Vừ A Pó',
      'Hùng',
      '0912345678',
      'Tổ 3, phường Đức Xuân',
      'a@b.vn',
    ];
    const { sentences, problems, told } = read([...many(2), ...ways(strangers)]);
    expect(told).toEqual([`way error ${String(strangers.length)} D7`]);
    expect(JSON.stringify([sentences, problems])).not.toMatch(/Nguyễn|lò văn|Vừ|Hùng|0912|Đức Xuân|a@b/u);
    expect(sentences[0]).not.toContain('Từ chưa rõ');
  });

  test('is not told where no figure hangs on it', () => {
    const { told } = read([...many(2), dossier(10, { in: '01/02/2026', way: 'KTT' })]);
    expect(told).toEqual(['before info 1 E7']);
  });
});

test('a status that nobody knows is named with its cells', () => {
  const { sentences, figures } = read([...many(2), dossier(9, { out: null, said: 'Chuyển bước' })]);
  expect(figures).toContain('dung-han ?');
  expect(sentences[0]).toContain('“Chuyển bước” ở 1 hồ sơ (H7)');
});

describe('a value that is shown', () => {
  test.each([
    ...['TT', 'MCĐT', 'Kiosk', 'Ki-ốt', 'Tổ công nghệ số cộng đồng', 'Ngân sách', 'XỬ LÝ QUÁ HẠN', 'Một cửa điện tử'],
    ...['Hồ sơ giấy', 'Tại xã', 'Trực tiếp (Cổng DVC)', 'Chậm trả kết quả', 'Mức độ 4'],
  ])('is made of words of offices: “%s”', (text) => {
    expect(shownValue(text)).toBe(text);
  });

  test.each([
    ...['Nguyễn Văn An', 'nguyễn văn an', 'NGUYỄN THỊ LAN', 'Lò Văn Bé', 'Vừ A Pó', 'An', 'Đỗ', 'Hùng', 'Hồ Thị Kỷ'],
    ...['Nguyen Van A', 'Trực tiếp - Lò Văn Bé', 'Cán bộ Đỗ Thị Lan', 'thôn 5 xã Dương Quang', '12/3 Nguyễn Trãi'],
    ...['0912 345 678', '038090001234', 'a@b.vn', 'x'.repeat(41), ''],
  ])('is no name, address, number or long text: “%s”', (text) => {
    expect(shownValue(text)).toBeNull();
  });
});
