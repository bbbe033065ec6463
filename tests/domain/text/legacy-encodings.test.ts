import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTcvn3 } from '../../../src/domain/text/legacy/tcvn3';
import { decodeVni } from '../../../src/domain/text/legacy/vni';
import { decodeLegacy, detectLegacyEncoding } from '../../../src/domain/text/legacy-encodings';

/** TCVN3 letters by runs of codes: the table the other way round from the one under test. */
const tcvn3Runs: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** Every Vietnamese letter with its VNI code, in alphabetical order. */
const vniAlphabet = `
  à aø ả aû ã aõ á aù ạ aï ă aê ằ aè ẳ aú ẵ aü ắ aé ặ aë â aâ ầ aà ẩ aå ẫ aã ấ aá ậ aä đ ñ
  è eø ẻ eû ẽ eõ é eù ẹ eï ê eâ ề eà ể eå ễ eã ế eá ệ eä ì ì ỉ æ ĩ ó í í ị ò
  ò oø ỏ oû õ oõ ó où ọ oï ô oâ ồ oà ổ oå ỗ oã ố oá ộ oä ơ ô ờ ôø ở ôû ỡ ôõ ớ ôù ợ ôï
  ù uø ủ uû ũ uõ ú uù ụ uï ư ö ừ öø ử öû ữ öõ ứ öù ự öï ỳ yø ỷ yû ỹ yõ ý yù ỵ î
  À AØ Ả AÛ Ã AÕ Á AÙ Ạ AÏ Ă AÊ Ằ AÈ Ẳ AÚ Ẵ AÜ Ắ AÉ Ặ AË Â AÂ Ầ AÀ Ẩ AÅ Ẫ AÃ Ấ AÁ Ậ AÄ Đ Ñ
  È EØ Ẻ EÛ Ẽ EÕ É EÙ Ẹ EÏ Ê EÂ Ề EÀ Ể EÅ Ễ EÃ Ế EÁ Ệ EÄ Ì Ì Ỉ Æ Ĩ Ó Í Í Ị Ò
  Ò OØ Ỏ OÛ Õ OÕ Ó OÙ Ọ OÏ Ô OÂ Ồ OÀ Ổ OÅ Ỗ OÃ Ố OÁ Ộ OÄ Ơ Ô Ờ ÔØ Ở ÔÛ Ỡ ÔÕ Ớ ÔÙ Ợ ÔÏ
  Ù UØ Ủ UÛ Ũ UÕ Ú UÙ Ụ UÏ Ư Ö Ừ ÖØ Ử ÖÛ Ữ ÖÕ Ứ ÖÙ Ự ÖÏ Ỳ YØ Ỷ YÛ Ỹ YÕ Ý YÙ Ỵ Î`
  .trim()
  .split(/\s+/);

const toTcvn3 = new Map(
  tcvn3Runs.flatMap(([start, letters]) =>
    Array.from(letters, (letter, at) => [letter, String.fromCharCode(start + at)] as const),
  ),
);
const toVni = new Map(
  vniAlphabet.flatMap((letter, at) => (at % 2 === 0 ? [[letter, vniAlphabet[at + 1]!] as const] : [])),
);

const encode = (text: string, table: ReadonlyMap<string, string>): string =>
  Array.from(text.normalize('NFC'), (letter) => table.get(letter) ?? letter).join('');

const plan = readFileSync('tests/fixtures/ke-hoach-bac-kan-2022.txt', 'utf8').normalize('NFC').split('\n');
/** TCVN3 has capitals with tones in its fonts of capitals only. */
const writableInTcvn3 = plan.filter(
  (line) => !/[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/u.test(line),
);
const hasVietnamese = (line: string): boolean => /[\u0300-\u036F\u1E00-\u1EFF]/u.test(line);

const vowels = Array.from('aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ');
const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const codas = ['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't', 'i', 'o', 'u', 'y', 'a'];
const syllable = fc
  .tuple(
    fc.constantFrom('', ...onsets),
    fc.constantFrom('', 'o', 'u', 'i', 'ư'),
    fc.constantFrom(...vowels),
    fc.constantFrom(...codas),
  )
  .map((parts) => parts.join(''));

describe('the tables', () => {
  it('TCVN3 covers all 67 small letters with marks and the seven capitals', () => {
    expect(toTcvn3.size).toBe(74);
    for (const [letter, code] of toTcvn3) expect(decodeTcvn3(code)).toBe(letter);
  });

  it('VNI covers all 134 letters with marks, small and capital', () => {
    expect(toVni.size).toBe(134);
    for (const [letter, code] of toVni) expect(decodeVni(code)).toBe(letter);
  });

  it('any Vietnamese text comes back from TCVN3, and in any case from VNI', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        expect(decodeTcvn3(encode(text, toTcvn3))).toBe(text);
        expect(decodeVni(encode(text, toVni))).toBe(text);
        expect(decodeVni(encode(text.toUpperCase(), toVni))).toBe(text.toUpperCase());
      }),
      { numRuns: 500 },
    );
  });

  it('a small VNI mark on a capital letter counts', () => {
    expect(decodeVni('Aùp duïng')).toBe('Áp dụng');
  });
});

describe('detecting the encoding of a sheet', () => {
  it.each([
    ['TCVN3', ['Phßng Néi vô']],
    ['TCVN3', ['STT', 'Tæng sè', 'UBND']],
    ['TCVN3', ['Thanh tra thµnh phè']],
    ['TCVN3', ['Ph\u00ADêng §øc Xu©n', '12', 'x']],
    ['TCVN3', ['PHßNG NéI Vô']],
    ['TCVN3', ['Hå s¬', 'Sở Nội vụ', 'Phòng Kinh tế']],
    ['VNI', ['Phoøng Noäi vuï']],
    ['VNI', ['TOÅNG SOÁ HOÀ SÔ']],
    ['VNI', ['Uûy ban nhaân daân phöôøng', 'Tröïc tuyeán']],
  ] as const)('%s: %j', (encoding, texts) => {
    expect(detectLegacyEncoding(texts)).toBe(encoding);
  });

  it.each([
    [
      'Vietnamese, composed',
      ['Phòng Nội vụ', 'Văn hoá', 'xã', 'Tên', 'Phó', 'Công an', 'toà', 'hoà', 'Thuỷ', 'Ý kiến'],
    ],
    ['Vietnamese, decomposed', ['Phòng Nội vụ', 'Phường Đức Xuân', 'xã', 'Tên'].map((text) => text.normalize('NFD'))],
    ['Vietnamese in capitals', ['PHÒNG', 'XÃ', 'TÊN ĐƠN VỊ', 'CÔNG TÁC', 'HOÀ BÌNH', 'ÂN', 'Ô TÔ']],
    ['Vietnamese with an Icelandic Ð', ['Ðức Xuân', 'Ðơn vị', 'Ðào', 'Ða']],
    ['English', ['Total', 'naïve', 'café', 'résumé', 'Zoë', 'façade', 'in\u00ADfor\u00ADma\u00ADtion', 'AT&T']],
    [
      'French',
      ['Phòng à la', 'où', 'été', 'à', 'là', 'père', 'Loïc', 'maïs', 'dû', 'clé', 'déjà vu', 'Noël', 'très', 'forêt'],
    ],
    ['German and Spanish', ['Größe', 'Müller', 'für', 'Straße', 'Übung', 'señor', 'año', 'niño', 'mañana', 'Bär']],
    [
      'signs',
      [
        '25 m²',
        '½',
        'm½',
        'µ',
        '10 µm',
        'µm',
        '®',
        '© 2022',
        '§ 5',
        '5 × 3',
        '±1',
        '°C',
        '«đạt»',
        '“x”',
        'a·b',
        '¹',
        '£5',
        '¥',
      ],
    ],
    ['marks and figures', ['x', 'X', '✓', '1.234', '96,7%', '-', '']],
    ['nothing', []],
  ] as const)('nothing legacy in %s', (_, texts) => {
    expect(detectLegacyEncoding(texts)).toBeNull();
    for (const text of texts) expect(detectLegacyEncoding([text])).toBeNull();
  });

  it('knows the whole plan as Unicode, composed or not, and as what it was encoded in', () => {
    expect(detectLegacyEncoding(plan)).toBeNull();
    expect(detectLegacyEncoding(plan.map((line) => line.normalize('NFD')))).toBeNull();
    expect(detectLegacyEncoding(plan.map((line) => encode(line, toTcvn3)))).toBe('TCVN3');
    expect(detectLegacyEncoding(plan.map((line) => encode(line, toVni)))).toBe('VNI');
  });

  it('finds nothing legacy in any single word of the plan', () => {
    for (const word of new Set(plan.join(' ').split(/[\s/.,;:()-]+/u))) {
      expect([word, detectLegacyEncoding([word, word.toUpperCase()])]).toEqual([word, null]);
    }
  });

  it.each([
    ['.VnTime', 'TCVN3'],
    ['.VnArialH', 'TCVN3'],
    ['VNI-Times', 'VNI'],
    ['VNI Helve', 'VNI'],
    ['Times New Roman', null],
    ['Vninfo Sans', null],
  ])('the font %s says %s', (font, encoding) => {
    expect(detectLegacyEncoding(['Total'], font)).toBe(encoding);
  });

  it('a few legacy texts among many of Unicode are found', () => {
    expect(detectLegacyEncoding([...plan, 'Phßng Néi vô', 'Hå s¬'])).toBe('TCVN3');
  });
});

describe('decoding', () => {
  it('every line of the plan comes back as it was', () => {
    const lines = writableInTcvn3.filter(hasVietnamese);
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) expect(decodeLegacy(encode(line, toTcvn3), 'TCVN3')).toBe(line);
    for (const line of plan.filter(hasVietnamese)) expect(decodeLegacy(encode(line, toVni), 'VNI')).toBe(line);
  });

  it('Unicode and ASCII texts of a mixed sheet stay as they are', () => {
    for (const line of plan) {
      expect(decodeLegacy(line, 'TCVN3')).toBe(line);
      expect(decodeLegacy(line, 'VNI')).toBe(line);
      expect(decodeLegacy(line.normalize('NFD'), 'TCVN3')).toBe(line.normalize('NFD'));
    }
    for (const text of [
      'UBND',
      'x',
      '25 m²',
      '10 µm',
      '1½',
      '©',
      '§ 5',
      'Tên xã',
      'Phòng',
      'Thành',
      'Ghi chú',
      'hoà',
    ]) {
      expect(decodeLegacy(text, 'TCVN3')).toBe(text);
    }
  });

  it.each([
    ['Phßng V¨n ho¸ vµ Th«ng tin', 'Phòng Văn hoá và Thông tin'],
    ['H§ND-UBND', 'HĐND-UBND'],
    ['§VT', 'ĐVT'],
    ['Q§-UBND', 'QĐ-UBND'],
    ['Cã', 'Có'],
    ['Sè', 'Số'],
    ['®· nép 25 m²', 'đã nộp 25 m²'],
    ['Phßng §µo t¹o ®¹t 10µm', 'Phòng Đào tạo đạt 10µm'],
    ['PHßNG NéI Vô', 'PHÒNG NỘI VỤ'],
  ])('TCVN3 %s is %s', (written, meant) => {
    expect(decodeLegacy(written, 'TCVN3')).toBe(meant);
  });

  it('a font of capitals makes capitals of small codes', () => {
    expect(decodeLegacy('Phßng Néi vô', 'TCVN3', '.VnTimeH')).toBe('PHÒNG NỘI VỤ');
    expect(decodeLegacy('Phßng Néi vô', 'TCVN3', '.VnTime')).toBe('Phòng Nội vụ');
  });

  it('the soft hyphen is ư there, so it is decoded before text is normalised', () => {
    expect(decodeLegacy('ph\u00ADêng', 'TCVN3')).toBe('phường');
  });

  it.each([
    ['Soá hoà sô tröïc tuyeán', 'Số hồ sơ trực tuyến'],
    ['PHOØNG GIAÙO DUÏC VAØ ÑAØO TAÏO', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
    ['QÑ-UBND', 'QĐ-UBND'],
    ['Hoà sô', 'Hồ sơ'],
  ])('VNI %s is %s', (written, meant) => {
    expect(decodeLegacy(written, 'VNI')).toBe(meant);
  });

  it('what is decoded is not decoded again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writableInTcvn3.filter(hasVietnamese)), (line) => {
        const decoded = decodeLegacy(encode(line, toTcvn3), 'TCVN3');
        expect(decodeLegacy(decoded, 'TCVN3')).toBe(decoded);
      }),
    );
  });
});
