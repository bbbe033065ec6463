import { readFileSync } from 'node:fs';

/** A row of Phụ lục II as the document's own text has it. */
export interface TaskRow {
  readonly id: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly deadline: string;
}

/** Phụ lục II, read from the document's text; the row with an empty STT goes on from the one above it. */
export function taskRows(): readonly TaskRow[] {
  const text = readFileSync(new URL('../../fixtures/ke-hoach-bac-kan-2022.txt', import.meta.url), 'utf8');
  const rows = text.split('\n').flatMap((line) => (line.split('\t').length === 6 ? [line.split('\t')] : []));
  const tasks: { id: string; cells: string[] }[] = [];
  let section = '';
  for (const [stt = '', ...cells] of rows) {
    const last = tasks[tasks.length - 1];
    if (stt === 'STT') continue;
    if (/^[IVX]+$/u.test(stt)) section = stt;
    else if (stt === '' && last) last.cells = last.cells.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim());
    else tasks.push({ id: `${section}.${stt}`, cells });
  }
  return tasks.map(({ id, cells: [, lead = '', coordinating = '', , deadline = ''] }) => ({
    id,
    lead: partiesOf(lead),
    coordinating: partiesOf(coordinating),
    deadline,
  }));
}

function partiesOf(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The units of Phụ lục I by section, and the bodies that only Phụ lục II names: typed from the document. */
export const departments = [
  'Phòng Giáo dục và Đào tạo',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Kinh tế',
  'Phòng Văn hoá và Thông tin',
  'Phòng Nội vụ',
  'Văn phòng HĐND-UBND',
  'Phòng Quản lý đô thị',
  'Phòng Lao động - Thương binh và Xã hội',
  'Thanh tra thành phố',
  'Phòng Tư pháp',
  'Phòng Tài nguyên và Môi trường',
];
export const communes = [
  'Phường Đức Xuân',
  'Phường Sông Cầu',
  'Phường Nguyễn Thị Minh Khai',
  'Phường Phùng Chí Kiên',
  'Phường Xuất Hóa',
  'phường Huyền Tung',
  'xã Dương Quang',
  'xã Nông Thượng',
];
export const police = 'Công an thành phố';
export const front = 'UBMT Tổ quốc và các tổ chức chính trị - xã hội thành phố';
export const culture = 'Trung tâm Văn hoá, Thể thao và Truyền thông thành phố';
export const oneStop = 'Bộ phận Một cửa các cấp';
export const office = 'Văn phòng HĐND-UBND';
export const information = 'Phòng Văn hoá và Thông tin';
