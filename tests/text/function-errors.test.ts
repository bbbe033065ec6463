import { describe, expect, it } from 'vitest';
import {
  describeFunctionError,
  type FunctionErrorCode,
  type FunctionErrorFacts,
} from '../../src/text/vi/function-errors';

const samples: { readonly [C in FunctionErrorCode]: readonly [FunctionErrorFacts[C], readonly string[]] } = {
  'nothing-arose': [{ denominatorLabel: 'Tổng số hồ sơ' }, ['Không phát sinh', 'tổng số hồ sơ bằng 0']],
  blank: [{ label: 'Tổng số hồ sơ' }, ['tổng số hồ sơ để trống']],
  'numerator-exceeds-denominator': [
    { numerator: 12, denominator: 10, numeratorLabel: 'số hồ sơ trực tuyến', denominatorLabel: 'Tổng số hồ sơ' },
    ['Số hồ sơ trực tuyến (12)', 'tổng số hồ sơ (10)'],
  ],
  'negative-count': [{ value: -1234, label: 'tử số' }, ['Tử số', '-1.234']],
  'non-integer-count': [{ value: 2.5, label: 'tử số' }, ['Tử số', '2,5']],
  'not-a-number': [{ written: 'chưa có', label: 'tử số' }, ['Tử số', '“chưa có”']],
  'ambiguous-number': [{ written: '1,234', readings: [1234, 1.234], label: 'tử số' }, ['“1,234”', '1.234 hay 1,234']],
  'cell-error': [{ error: '#REF!', label: 'tử số' }, ['Tử số', '#REF!']],
  'rate-not-available': [{ error: '#N/A' }, ['Không phát sinh', 'chưa có số liệu', '#N/A']],
  'name-blank': [{ label: 'Tên đơn vị' }, ['tên đơn vị']],
  'unknown-unit': [{ writtenAs: 'P. Nội vu', suggestions: ['Phòng Nội vụ'] }, ['P. Nội vu', '“Phòng Nội vụ”?']],
  'ambiguous-unit': [{ writtenAs: 'P. A', candidates: ['Phòng A', 'Phường A'] }, ['P. A', '“Phòng A” hay “Phường A”']],
  'unknown-indicator': [{ written: '4', known: ['Toàn trình', 'Phát sinh'] }, ['“4”', '“Toàn trình” hay “Phát sinh”']],
  'unknown-plan': [{ written: '2023', known: ['bac-kan-2022'] }, ['“2023”', 'bac-kan-2022']],
  'plan-missing': [{ id: 'ke-hoach-2026' }, ['“ke-hoach-2026”', 'không đọc được']],
  'plans-unread': [{}, ['Chưa đọc được kế hoạch']],
  'not-loaded': [{}, ['Chưa tải được', 'kết nối mạng']],
  'unknown-group': [{ written: 'III', known: ['I.1', 'I.2'] }, ['“III”', '“I.1” và “I.2”']],
  'no-target': [{ unit: 'Phòng A', indicator: 'Hồ sơ trực tuyến' }, ['Phòng A', 'Hồ sơ trực tuyến']],
  'target-none': [{ written: '-' }, ['“-”', 'không giao chỉ tiêu']],
  'target-out-of-range': [{ written: '130%' }, ['“130%”', '100%']],
  'option-out-of-range': [{ label: 'số chữ số thập phân', written: '7', allowed: 'từ 0 đến 6' }, ['“7”', 'từ 0 đến 6']],
  'rate-above-one': [{ written: '1,3' }, ['“1,3”', '100%']],
  'wrong-size': [
    { first: { label: 'Tử số', rows: 1200, columns: 1 }, second: { label: 'Mẫu số', rows: 4, columns: 2 } },
    ['tử số có 1.200 dòng, 1 cột', 'mẫu số có 4 dòng, 2 cột'],
  ],
  'layout-not-recognised': [{ range: 'vùng số liệu' }, ['vùng số liệu', 'tiêu đề']],
  'column-not-found': [{ label: 'Hồ sơ trực tuyến' }, ['Hồ sơ trực tuyến']],
  unreachable: [{ target: '100%' }, ['100%']],
  'needed-impossible': [{ fewest: 1300, remaining: 10 }, ['1.300', '10']],
  'needed-exceeded': [{ excess: 1300 }, ['1.300']],
  'unreachable-lower': [{ target: '0%' }, ['không quá 0%']],
  'expected-below-current': [{ expected: 99, current: 1000 }, ['99', '1.000']],
};

const codes = Object.keys(samples) as FunctionErrorCode[];

function described<C extends FunctionErrorCode>(code: C): { message: string; words: readonly string[] } {
  const [facts, words] = samples[code];
  return { message: describeFunctionError(code, facts), words };
}

describe('the message on an error value', () => {
  it.each(codes)('of %s names its figures in a sentence', (code) => {
    const { message, words } = described(code);
    for (const word of words) expect(message).toContain(word);
    expect(message).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(message).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it('of an unknown unit asks nothing where there is no suggestion', () => {
    expect(describeFunctionError('unknown-unit', { writtenAs: 'Phòng Y tế', suggestions: [] })).not.toContain('?');
  });
});
