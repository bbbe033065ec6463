import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../src/domain/text/vietnamese-syllable';
import {
  dropAccents,
  foldAccents,
  foldKey,
  normaliseText,
  unifyTonePlacement,
} from '../../../src/domain/text/vietnamese-text';

describe('normaliseText', () => {
  it('composes letters', () => {
    expect(normaliseText('Phòng Nội vụ'.normalize('NFD'))).toBe('Phòng Nội vụ');
  });

  it.each(['\u00A0', '\u2009', '\u202F', '\u3000', '\t', '\r\n', '  '])('takes %j for one space', (space) => {
    expect(normaliseText(`${space}Nội${space}vụ${space}`)).toBe('Nội vụ');
  });

  it.each(['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E'])('drops the invisible %j', (none) => {
    expect(normaliseText(`${none}N${none}ội vụ${none}`)).toBe('Nội vụ');
  });

  it.each(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFF0D'])(
    'writes %j as -',
    (dash) => {
      expect(normaliseText(`HĐND${dash}UBND`)).toBe('HĐND-UBND');
    },
  );

  it('keeps case, accents, tone placement and superscripts', () => {
    expect(normaliseText('Văn hoá 5²')).toBe('Văn hoá 5²');
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  it('leaves a text as it is only where every step would', () => {
    const letter = fc.constantFrom(...'aăâđươỳẼ Ạ-–\u00A0\u200B\u0301\u0306.,(x1\n');
    fc.assert(
      fc.property(
        fc.array(letter, { maxLength: 12 }).map((letters) => letters.join('')),
        (text) => {
          const long = text
            .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim();
          expect(normaliseText(text)).toBe(long.replace(/[\u2010-\u2015]/gu, '-').normalize('NFC'));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('unifyTonePlacement', () => {
  it.each([
    ['hoá', 'hóa'],
    ['hoà', 'hòa'],
    ['hoả', 'hỏa'],
    ['hoã', 'hõa'],
    ['hoạ', 'họa'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuý', 'thúy'],
    ['HOÁ', 'HÓA'],
    ['HoÁ', 'HóA'],
    ['hòan', 'hoàn'],
    ['tòan', 'toàn'],
    ['ngòai', 'ngoài'],
    ['hùynh', 'huỳnh'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
  ])('%s is written %s', (written, unified) => {
    expect(unifyTonePlacement(written)).toBe(unified);
    expect(unifyTonePlacement(written.normalize('NFD'))).toBe(unified);
  });

  it.each([
    'quý',
    'quỳ',
    'Quỹ',
    'giá',
    'già',
    'gìn',
    'hoàn',
    'thuyền',
    'khoẻn',
    'ngoài',
    'huỳnh',
    'của',
    'thuở',
    'mùa',
    'Huế',
    'chìa',
    'khuya',
    'hóa',
    'ủy',
    'ao á',
    'loay hoay',
  ])('%s stays', (word) => {
    expect(unifyTonePlacement(word)).toBe(word);
  });

  it('makes one word of both placements of every tone, in any syllable', () => {
    const pairs = [
      'oà òa',
      'oá óa',
      'oả ỏa',
      'oã õa',
      'oạ ọa',
      'oè òe',
      'oé óe',
      'oẻ ỏe',
      'oẽ õe',
      'oẹ ọe',
      'uỳ ùy',
      'uý úy',
      'uỷ ủy',
      'uỹ ũy',
      'uỵ ụy',
    ];
    const onsets = ['', 'h', 'th', 'kh', 'ng', 'đ'];
    const codas = ['', ',', ' ban', '1', '-'];
    fc.assert(
      fc.property(
        fc.constantFrom(...onsets),
        fc.constantFrom(...pairs),
        fc.constantFrom(...codas),
        (onset, pair, coda) => {
          const [modern = '', old = ''] = pair.split(' ');
          expect(unifyTonePlacement(onset + modern + coda)).toBe(onset + old + coda);
          expect(unifyTonePlacement(onset + old + coda)).toBe(onset + old + coda);
        },
      ),
    );
  });
});

describe('foldKey and foldAccents', () => {
  it('one key for two spellings of the same text', () => {
    expect(foldKey('VĂN  HOÁ\u00A0'.normalize('NFD'))).toBe(foldKey('Văn hóa'));
    expect(foldKey('Tài chính – Kế hoạch')).toBe('tài chính - kế hoạch');
    expect(foldKey('\u00D0ức Xuân')).toBe('đức xuân');
  });

  it('accents count in a key', () => {
    expect(foldKey('Huyền Tung')).not.toBe(foldKey('Huyền Tụng'));
    expect(foldKey('Đức')).not.toBe(foldKey('Dức'));
  });

  it('foldAccents leaves plain letters', () => {
    expect(foldAccents('PHƯỜNG Đức Xuân – Uỷ ban')).toBe('phuong duc xuan - uy ban');
    expect(dropAccents('đặng')).toBe('dang');
  });

  it('folding is done after the first time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zđA-ZĐàáảoọúụýỷ qu-]*$/u), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
        expect(foldAccents(foldAccents(text))).toBe(foldAccents(text));
      }),
    );
  });
});

describe('isSyllable', () => {
  it.each([
    'phòng',
    'Nội',
    'VỤ',
    'nghiệp',
    'quý',
    'quynh',
    'giếng',
    'gì',
    'khuỷu',
    'đường',
    'thuyền',
    'ở',
    'ý',
    'hoá',
    'hóa',
    'tiếp',
  ])('%s can be one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['Phßng', 'Noäi', 'phÇn', 'tiềp', 'tiep', 'cẻ', 'kà', 'ngì', 'wá', 'hđnd', 'đầầu', '', 'n°'])(
    '%s cannot',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
