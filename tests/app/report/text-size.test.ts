import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, linesHeight, mostLines, textWidth, wrapText } from '../../../src/app/report/text-size';

const BODY = { size: 13 };
const linesOf = (text: string, width: number) => wrapText(text, width, BODY).map((line) => line.text);

describe('the lines of a text', () => {
  it('are broken between words', () => {
    expect(linesOf('Tỷ lệ hồ sơ phát sinh trực tuyến', 100)).toEqual(['Tỷ lệ hồ sơ phát', 'sinh trực tuyến']);
    expect(linesOf('Đạt', 100)).toEqual(['Đạt']);
  });

  it('begin anew at a line feed, and a blank one counts', () => {
    expect(linesOf('75%\nChưa đạt', 100)).toEqual(['75%', 'Chưa đạt']);
    expect(linesOf('a\n\nb', 100)).toEqual(['a', '', 'b']);
    expect(linesOf('', 100)).toEqual(['']);
  });

  it('break a word that is too long for any line', () => {
    const lines = linesOf('a'.repeat(100), 100);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('a'.repeat(100));
  });

  it('are never wider than their room, and lose nothing', () => {
    const word = fc.stringMatching(/^[a-zA-ZđĐăâêôơưàáảãạ0-9.,%]{1,12}$/u);
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 500 }), fc.boolean(), (written, width, bold) => {
        const look = { size: 11, bold };
        const lines = wrapText(written, width, look);
        for (const line of lines) expect(textWidth(line.text, look)).toBeLessThanOrEqual(width);
        expect(joinLines(lines).replace(/ /gu, '')).toBe(written.replace(/ /gu, ''));
      }),
    );
  });

  it('do not depend on how accents are encoded', () => {
    const text = 'Ủy ban nhân dân thành phố Bắc Kạn, Phòng Văn hoá và Thông tin';
    expect(textWidth(text.normalize('NFD'), BODY)).toBe(textWidth(text, BODY));
  });
});

describe('the width of a text', () => {
  // Measured at size 13, upright and bold, in a font with the widths of Times New Roman; pairs of capitals were moved
  // together there, which Excel does not do.
  it.each([
    ['Kế hoạch không giao chỉ tiêu chung cho toàn bộ các đơn vị, vì vậy các tỷ lệ tính chung', 444.9, 466.0],
    ['Tỷ lệ hồ sơ phát sinh trực tuyến', 155.2, 165.4],
    ['UBND THÀNH PHỐ BẮC KẠN', 162.1, 167.1],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 239.9, 250.0],
    ['(1) Chưa đạt: 15/20 = 75%, chỉ tiêu 100%', 216.2, 227.1],
    ['0123456789', 65, 65],
  ])('is that of the font and little more: %s', (text, upright, bold) => {
    for (const [width, measured] of [
      [textWidth(text, BODY), upright],
      [textWidth(text, { ...BODY, bold: true }), bold],
    ] as const) {
      expect(width).toBeGreaterThanOrEqual(measured);
      expect(width).toBeLessThanOrEqual(1.16 * measured);
    }
  });
});

describe('the height of lines', () => {
  it('grows with them and never passes what Excel allows', () => {
    expect(linesHeight(2, 13)).toBeGreaterThan(linesHeight(1, 13));
    for (const size of [8, 10, 11, 13, 14]) expect(linesHeight(mostLines(size), size)).toBeLessThanOrEqual(409);
  });
});
