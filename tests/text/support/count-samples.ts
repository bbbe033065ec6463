import type { ProblemCode, ProblemFacts } from '../../../src/domain/problem';

/** For each code: facts, and the words that its sentence must name. */
export type Samples<C extends ProblemCode> = {
  readonly [Code in C]: readonly (readonly [ProblemFacts[Code], readonly string[]])[];
};

/** What may be wrong of counts and of the rates beside them. */
export const countSamples: Samples<
  'count-may-be-narrower' | 'rate-scale-unclear' | 'rate-mismatch' | 'rate-scale-assumed'
> = {
  'count-may-be-narrower': [
    [
      { why: 'level', heading: 'Trực tuyến toàn trình', indicator: 'Hồ sơ trực tuyến' },
      ['một phần', '“Hồ sơ trực tuyến”'],
    ],
    [
      { why: 'title', heading: '25 dịch vụ công thiết yếu', indicator: '' },
      ['“25 dịch vụ công thiết yếu”', 'một phần'],
    ],
    [{ why: 'portal', heading: 'Qua VNeID', indicator: 'Hồ sơ trực tuyến' }, ['“Qua VNeID”', 'trực tuyến']],
    [{ why: 'payment', heading: 'Chuyển khoản', indicator: 'Thanh toán' }, ['“Chuyển khoản”', 'thanh toán trực tuyến']],
  ],
  'rate-scale-unclear': [
    [
      { label: 'Hài lòng', written: '4,2', cells: ['C5'], isJudged: false, isOfGrades: true },
      ['“4,2”', 'thang 5', '%'],
    ],
    [
      { label: 'Tỷ lệ (%)', written: '0,2', cells: ['C6', 'C8'], isJudged: false },
      ['“0,2”', 'C6 và C8', '20% hoặc 0,2%'],
    ],
    [{ label: 'Tỷ lệ (%)', written: '1', cells: ['C8'], isJudged: true }, ['“1”', 'được hiểu là 1%', 'nếu là 100%']],
  ],
  'rate-mismatch': [
    [{ written: '98%', numerator: 150, denominator: 155, exact: 150 / 155 }, ['98%', '150/155', '96,7%']],
    [{ written: '96,75%', numerator: 150, denominator: 155, exact: 150 / 155 }, ['96,75%', '96,77%']],
  ],
  'rate-scale-assumed': [[{ written: '13', readAs: '13%' }, ['“13”', '13%']]],
};
