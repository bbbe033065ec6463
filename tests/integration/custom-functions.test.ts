import { beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { describeFunctions } from '../../src/functions/functions-metadata';
import { sheet, workbook } from '../emulator/support/workbook';

/** The add-in's own entry, in the emulated Excel under the real office.js: what a cell shows when an officer types. */
let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await startAddin({ functions: describeFunctions('vi') }, () => import('../../src/office/entry'));
});

type Cells = Parameters<typeof sheet>[1];

async function open(cells: Cells): Promise<void> {
  await excel.openWorkbook(workbook([sheet('Bảng', cells)]));
}

const shown = (address: string): unknown => {
  const value = excel.cellValue('Bảng', address);
  return typeof value === 'object' && value !== null ? value.error : value;
};

describe('functions in cells', () => {
  test('calculate as typed and as Excel stores them, alone and inside native functions', async () => {
    await open({
      A1: '=DVCTT.TYLE_TOANTRINH(15,20)',
      A2: '=_xldudf_DVCTT_TYLE_PHATSINH(8,10)',
      A3: '=ROUND(DVCTT.TYLE_TRUCTUYEN(150,155),3)',
      A4: '=DVCTT.TYLE_TRUCTUYEN(150,155,1)',
      A5: '=IF(DVCTT.CHITIEU("P. VH&TT",3)<=A4,"đủ","thiếu")',
      A6: '=IFERROR(DVCTT.TYLE_TOANTRINH(0,0),"không phát sinh")',
      A7: '=DVCTT.DANHGIA(A1,DVCTT.CHITIEU("Phòng Nội vụ",1))',
    });
    const values = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map(shown);
    expect(values).toEqual([0.75, 0.8, 0.968, 0.967, 'đủ', 'không phát sinh', 'Chưa đạt']);
  });

  test('give an error value with a sentence that names the figures', async () => {
    await open({
      A1: '=DVCTT.TYLE_TOANTRINH(21,20)',
      A2: '=DVCTT.TYLE_TOANTRINH(0,0)',
      A3: '=DVCTT.CHITIEU("Phong noi vu",1)',
    });
    expect(['A1', 'A2', 'A3'].map(shown)).toEqual(['#VALUE!', '#N/A', '#N/A']);
    expect(excel.errorMessage('Bảng', 'A1')).toMatch(/21.*20/);
    expect(excel.errorMessage('Bảng', 'A2')).toMatch(/^Không phát sinh/);
    expect(excel.errorMessage('Bảng', 'A3')).toContain('Phòng Nội vụ');
  });

  test('pass on an error that is passed in', async () => {
    await open({ A1: '=1/0', A2: '=DVCTT.CON_THIEU(A1,20,1)', A3: '=DVCTT.TYLE_TOANTRINH(15,A1)' });
    expect(shown('A2')).toBe('#DIV/0!');
    expect(shown('A3')).toBe('#DIV/0!');
  });

  test('follow their cells', async () => {
    await open({ A1: 13, B1: 100, C1: '=DVCTT.DANHGIA(DVCTT.TYLE_TRUCTUYEN(A1,B1),0.13)' });
    expect(shown('C1')).toBe('Đạt');
    await excel.typeInto('Bảng', 'A1', 12);
    await excel.settled();
    expect(shown('C1')).toBe('Gần đạt');
  });

  test('count columns of marks and add up columns of figures', async () => {
    await open({
      A1: 'x',
      B1: 'x',
      C1: 4,
      D1: 5,
      A2: 'x',
      B2: '✓',
      C2: 0,
      D2: 10,
      A3: null,
      B3: 'có',
      C3: 6,
      D3: 5,
      E1: '=DVCTT.TYLE_TOANTRINH(A1:A3,B1:B3)',
      E2: '=DVCTT.TYLE_TRUCTUYEN(C1:C2,D1:D2)',
    });
    expect(shown('E1')).toBeCloseTo(2 / 3, 15);
    expect(shown('E2')).toBeCloseTo(4 / 15, 15);
  });

  test('spill a whole table by one call', async () => {
    await open({
      A1: 'Đơn vị',
      B1: 'Số hồ sơ trực tuyến',
      C1: 'Tổng số hồ sơ phát sinh',
      A2: 'Phòng Nội vụ',
      B2: 3,
      C2: 10,
      A3: 'P. Đức Xuân',
      B3: 12,
      C3: 100,
      E1: '=DVCTT.TONGHOP(A1:C3)',
      E9: '=DVCTT.KIEMTRA(A1:C3)',
    });
    const rows = [2, 3].map((row) =>
      ['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'].map((column) => shown(`${column}${row}`)),
    );
    expect(rows[0]).toEqual(['Phòng Nội vụ', expect.any(String), 3, 10, 0.3, 0.3, 'Đạt', 0]);
    expect(rows[1]).toEqual(['Phường Đức Xuân', expect.any(String), 12, 100, 0.12, 0.13, 'Gần đạt', 1]);
    expect(shown('E9')).not.toBe('#SPILL!');
  });

  test('name the cells of a table that is wrong', async () => {
    await open({
      B4: 'Đơn vị',
      C4: 'Số hồ sơ trực tuyến',
      D4: 'Tổng số hồ sơ phát sinh',
      B5: 'Phòng Nội vụ',
      C5: 12,
      D5: 10,
      F4: '=DVCTT.KIEMTRA(B4:D5)',
    });
    const cells = [4, 5, 6, 7].map((row) => shown(`G${row}`));
    expect(cells).toContain('C5');
  });

  test('spill the tasks of a unit, judged on the date of a cell', async () => {
    await open({
      A1: 44926,
      B1: '=DVCTT.NHIEMVU("P. Đức Xuân",A1)',
      B20: '=DVCTT.NHIEMVU("Phong noi vu",A1)',
      K1: '=DVCTT.NHIEMVU("Công an thành phố")',
    });
    const row = (line: number): unknown[] => ['B', 'D', 'F', 'G'].map((column) => shown(`${column}${line}`));
    expect(row(1)).toEqual(['Mã', 'Vai trò', 'Hạn chót', 'Tình trạng']);
    expect(row(2)).toEqual(['I.1', 'Chủ trì', 44834, 'Quá hạn']);
    expect(row(15)).toEqual(['III.2', 'Phối hợp', 44926, 'Đến hạn trong tháng']);
    expect(shown('B20')).toBe('#N/A');
    expect(excel.errorMessage('Bảng', 'B20')).toContain('Phòng Nội vụ');
    expect(['K2', 'P2'].map(shown)).toEqual(['II.5', 'Đang thực hiện']);
    await excel.typeInto('Bảng', 'A1', '31/8/2022');
    await excel.settled();
    expect(row(2)).toEqual(['I.1', 'Chủ trì', 44834, 'Chưa đến hạn']);
  });

  test('turn a deadline into a date that Excel can calculate with', async () => {
    await open({
      A1: 'Tháng 9-10/2022',
      B1: '=DVCTT.HAN_CHOT(A1)',
      B2: '=TEXT(DVCTT.HAN_CHOT("Trước 30/9/2022"),"dd/mm/yyyy")',
      B3: '=IF(DVCTT.HAN_CHOT("Quý IV")<44927,"trong năm","năm sau")',
      B4: '=DVCTT.HAN_CHOT("Thường xuyên")',
      B5: '=DVCTT.HAN_CHOT("Theo tiến độ")',
      B6: '=DVCTT.HAN_CHOT("Cấp huyện từ tháng 12/2022; cấp xã từ 01/6/2023","xã")',
    });
    expect(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map(shown)).toEqual([
      44865,
      '30/09/2022',
      'trong năm',
      '#N/A',
      '#VALUE!',
      45078,
    ]);
    expect(excel.errorMessage('Bảng', 'B4')).toMatch(/việc thường xuyên, không có hạn chót/);
    expect(excel.errorMessage('Bảng', 'B5')).toContain('“Theo tiến độ”');
  });

  test('do not spill over what the officer wrote', async () => {
    await open({ A1: '=DVCTT.BANG_CHITIEU("I.1")', A3: 'của tôi' });
    expect(shown('A1')).toBe('#SPILL!');
    expect(shown('A3')).toBe('của tôi');
  });
});
