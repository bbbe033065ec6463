import { describe, expect, it } from 'vitest';
import { builtInPlanProvider } from '../../src/functions/built-in-plans';
import { toldPlan } from '../sheets/support/told-plan';
import { call, callWith, cellError, laterRefusal } from './call-function';

const procedures = [
  ['PHÒNG NỘI VỤ', null, null, null, null, null],
  ['STT', 'Tên TTHC', 'Đủ điều kiện toàn trình', 'Đã cung cấp toàn trình', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
  [1, 'Thủ tục A', 'x', 'x', 10, 4],
  [2, 'Thủ tục B', 'x', '', 5, 0],
  [3, 'Thủ tục C', '', '', 5, 1],
];

const units = [
  ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
  [1, 'Phòng Nội vụ', 100, 30],
  [2, 'Phường Đức Xuân', 100, 12],
  [3, 'xã Dương Quang', 0, 0],
  [4, 'xã Nông Thượng', '', ''],
  ['', 'Tổng cộng', 200, 42],
];

const BY = 'Theo kế hoạch 2022 · Ủy ban nhân dân thành phố Bắc Kạn';

const summarise = (...args: readonly unknown[]): Promise<unknown[][]> =>
  call('TONGHOP', ...args) as Promise<unknown[][]>;
const check = (cells: unknown, unit: unknown, address?: string): Promise<unknown[][]> =>
  callWith(builtInPlanProvider, 'KIEMTRA', [cells, unit], address) as Promise<unknown[][]>;

describe('TONGHOP', () => {
  it('gives a target that has to be passed as a text, and judges by it', async () => {
    const { plan } = toldPlan([
      ['TT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'],
      [1, 'Sở Nội vụ', 'trên 98%'],
      [2, 'Sở Tư pháp', '98%'],
    ]);
    const rows = [units[0], [1, 'Sở Nội vụ', 100, 98], [2, 'Sở Tư pháp', 100, 98]];
    const plans = { ...builtInPlanProvider, planInForce: () => plan };
    const table = (await callWith(plans, 'TONGHOP', [rows])) as unknown[][];
    expect(table.slice(1, 3).map((row) => row.slice(4))).toEqual([
      [0.98, '> 98%', 'Gần đạt', 1],
      [0.98, 0.98, 'Đạt', 0],
    ]);
    const found = (await callWith(plans, 'KIEMTRA', [rows])) as unknown[][];
    expect(found.flat().join()).toContain('“trên 98%” nên chưa đạt');
    expect(callWith(plans, 'BANG_CHITIEU', [])).toContainEqual(['Sở Nội vụ', 'Sở Nội vụ', '> 98%']);
  });

  it('judges a sheet of procedures in one call', async () => {
    const table = await summarise(procedures);
    expect(table[0]).toEqual(['Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Chỉ tiêu giao', 'Đánh giá', 'Còn thiếu']);
    expect(table).toContainEqual(['Cung cấp toàn trình', 1, 2, 0.5, 1, 'Chưa đạt', 1]);
    expect(table).toContainEqual(['Hồ sơ trực tuyến', 5, 20, 0.25, 0.3, 'Gần đạt', 1]);
  });

  it('names the units where a table has several, and leaves blank what cannot be said', async () => {
    const table = await summarise(units);
    expect(table).toEqual([
      ['Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Chỉ tiêu giao', 'Đánh giá', 'Còn thiếu'],
      ['Phòng Nội vụ', 'Hồ sơ trực tuyến', 30, 100, 0.3, 0.3, 'Đạt', 0],
      ['Phường Đức Xuân', 'Hồ sơ trực tuyến', 12, 100, 0.12, 0.13, 'Gần đạt', 1],
      ['xã Dương Quang', 'Hồ sơ trực tuyến', 0, 0, '', 0.07, 'Không phát sinh', ''],
      ['xã Nông Thượng', 'Hồ sơ trực tuyến', '', '', '', 0.07, 'Chưa có số liệu', ''],
      [`${BY}; bảng không ghi kỳ.`, '', '', '', '', '', '', ''],
    ]);
  });

  it('takes the unit from its argument, or from the name of the sheet', async () => {
    const nameless = procedures.slice(1);
    expect(await laterRefusal(() => summarise(nameless))).toMatch(/^notAvailable: .*tên đơn vị/i);
    expect((await summarise(nameless, 'P. Đức Xuân')).map((row) => row[4])).toContain(0.13);
    const onSheet = await callWith(builtInPlanProvider, 'TONGHOP', [nameless], "'Phòng Tư pháp'!A6:F9");
    expect((onSheet as unknown[][]).map((row) => row[4])).toContain(0.1);
  });

  it('says in its last row by which plan, and of which period, and before it that the table is of another year or place', async () => {
    const [place, year, ofPlace] = [['UBND TỈNH HÀ GIANG'], ['QUÝ III NĂM 2025'], ['QUÝ III NĂM 2022']];
    const last = async (...title: string[][]): Promise<unknown[]> =>
      (await summarise([...title, ...units])).slice(5).map(([said]) => said);
    expect(await last(ofPlace)).toEqual([`${BY}; kỳ Quý III/2022.`]);
    expect(await last(year)).toEqual([
      expect.stringMatching(/^Trang tính ghi “QUÝ III NĂM 2025”.*kế hoạch năm 2022/u),
      `${BY}; kỳ Quý III/2025.`,
    ]);
    expect(await last(place, ofPlace)).toEqual([
      expect.stringMatching(/^Trang tính ghi “UBND TỈNH HÀ GIANG”.*kế hoạch nào/u),
      `${BY}; kỳ Quý III/2022.`,
    ]);
  });

  it('says what it does not understand', async () => {
    expect(
      await laterRefusal(() =>
        summarise([
          ['a', 'b'],
          [1, 2],
        ]),
      ),
    ).toMatch(/^invalidValue: /);
    expect(await laterRefusal(() => summarise([[null]]))).toMatch(/^invalidValue: /);
    expect(await laterRefusal(() => summarise(procedures, cellError('#NAME?')))).toMatch(/^invalidValue: .*#NAME\?/);
  });

  it('judges the other indicators where one cell is an error', async () => {
    const broken = procedures.map((row, index) => (index === 2 ? [...row.slice(0, 5), cellError('#REF!')] : row));
    const table = await summarise(broken);
    expect(table).toContainEqual(['Cung cấp toàn trình', 1, 2, 0.5, 1, 'Chưa đạt', 1]);
    expect(table.find(([name]) => name === 'Hồ sơ trực tuyến')?.[5]).toBe('Số liệu sai');
  });
});

describe('KIEMTRA', () => {
  const wrong = procedures.map((row, index) => (index === 3 ? [2, 'Thủ tục B', '', 'x', 5, 7] : row));

  it('names the cells by their addresses on the worksheet', async () => {
    const table = await check(wrong, null, "'Số liệu'!C11:H15");
    expect(table[0]).toEqual(['Mức độ', 'Ô', 'Nội dung']);
    const error = table.find(([severity]) => severity === 'Lỗi');
    expect(error?.[1]).toMatch(/^[GH]14$/);
    expect(error?.[2]).toMatch(/7.*5/);
    expect(error?.[2]).not.toMatch(/^Ô /);
    expect(table.some(([severity, cell]) => severity === 'Cảnh báo' && /^[EF]14$/.test(String(cell)))).toBe(true);
  });

  it('names them by their place in the table where Excel does not tell the address', async () => {
    const table = await check(wrong, null);
    expect(table.find(([severity]) => severity === 'Lỗi')?.[1]).toMatch(/^dòng 4, cột [56] của bảng$/);
  });

  it('names a cell that shows an error', async () => {
    const broken = procedures.map((row, index) => (index === 4 ? [...row.slice(0, 5), cellError('#REF!')] : row));
    const table = await check(broken, null, 'Sheet1!A1:F5');
    expect(table.find(([, cell]) => cell === 'F5')?.[2]).toMatch(/#REF!/);
  });

  it('says so where nothing is wrong', async () => {
    const all = [
      ['PHÒNG NỘI VỤ', '', '', ''],
      ['Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ'],
      ['Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình', 15, 20, 0.75],
      ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 8, 10, 0.8],
      ['Tỷ lệ hồ sơ phát sinh trực tuyến', 150, 155, ''],
    ];
    expect(await check(all, null, 'Sheet1!A1:D5')).toEqual([
      ['Mức độ', 'Ô', 'Nội dung'],
      ['', '', 'Không phát hiện sai sót.'],
      ['Thông tin', '', `${BY}; bảng không ghi kỳ.`],
    ]);
  });
});
