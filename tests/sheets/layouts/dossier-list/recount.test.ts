import { describe, expect, test } from 'vitest';
import { assessGrid } from '../../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../../support/plan-766';
import { gridOf } from '../../support/grid-of';

interface Made {
  readonly code: string;
  readonly channel: string;
  readonly in: number;
  readonly due: number;
  readonly out: number | null;
}

/** Days of Excel: the first and the last of quarter III of 2026. */
const [FIRST, LAST] = [46_204, 46_295];

/** The same list each time, from a small generator of its own. */
function makeDossiers(count: number): readonly Made[] {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const channels = ['Nộp trực tuyến', 'Trực tiếp', 'Qua bưu chính công ích', 'Cổng Dịch vụ công quốc gia'];
  return Array.from({ length: count }, (_, index) => {
    const received = FIRST - 20 + next(LAST - FIRST + 40);
    const due = received + 1 + next(15);
    const isOut = next(10) > 1;
    return {
      code: `H98.${String(index).padStart(6, '0')}`,
      channel: channels[next(channels.length)] ?? '',
      in: received,
      due,
      out: isOut ? received + next(20) : null,
    };
  });
}

describe('a list of 5,000 dossiers', () => {
  const made = makeDossiers(5000);
  const rows = made.map((each, index) => [
    index + 1,
    each.code,
    `Trần Thị ${String(index)}`,
    each.channel,
    each.in,
    each.due,
    each.out,
  ]);
  const { assessments, problems } = assessGrid(
    gridOf(
      [
        ['UBND PHƯỜNG SÔNG CẦU'],
        ['DANH SÁCH HỒ SƠ QUÝ III NĂM 2026'],
        ['STT', 'Mã hồ sơ', 'Người nộp', 'Hình thức nộp', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả'],
        ...rows,
      ],
      { sheet: 'DS' },
    ),
    plan766,
    { unit: 'Phòng Nội vụ' },
  );
  const countsOf = (indicator: string) => {
    const found = assessments.find((each) => each.indicator === indicator);
    return [found?.counts.numerator, found?.counts.denominator];
  };

  test('has the online dossiers of the quarter that a count of another making has', () => {
    const ofQuarter = made.filter((each) => each.in >= FIRST).filter((each) => each.in <= LAST);
    const online = ofQuarter.filter(({ channel }) => /trực tuyến|Cổng/u.test(channel));
    expect(ofQuarter.length).toBeGreaterThan(3000);
    expect(countsOf('onlineDossierRate')).toEqual([online.length, ofQuarter.length]);
  });

  test('has those settled in the quarter, whenever they came, and of them those in time', () => {
    let [settled, inTime] = [0, 0];
    for (const { in: received, out, due } of made) {
      if (received > LAST || out === null || out < FIRST || out > LAST) continue;
      settled++;
      if (out <= due) inTime++;
    }
    expect(countsOf('dung-han')).toEqual([inTime, settled]);
    expect(countsOf('tre-han')).toEqual([settled - inTime, settled]);
  });

  test('tells those of before and after by a few cells, and nobody by name', () => {
    const before = made.filter((each) => each.in < FIRST).length;
    const after = made.filter((each) => each.in > LAST).length;
    const later = made.filter((each) => each.in <= LAST && each.out !== null && each.out > LAST).length;
    const told = problems.flatMap((each) => (each.code === 'dossiers-left-out' ? [each.facts] : []));
    expect(told).toMatchObject([
      { what: 'before', count: before },
      { what: 'after', count: after },
      { what: 'later', count: later },
    ]);
    expect(JSON.stringify([assessments, problems])).not.toContain('Trần');
  });
});
