import { shownDate } from '../../domain/periods/date-serial';
import { quote, quotedList } from './words';

/** A cell of the worksheet of tasks, with the heading of its column. */
export interface TaskCell {
  readonly sheet: string;
  /** "H12" */
  readonly cell: string;
  readonly column: string;
}

interface Named {
  readonly task: string;
  readonly unit: string;
}

/** More would not be read; the button adds all of them. */
const MOST_NAMED = 4;

/** What is amiss on the worksheet of tasks; every sentence names worksheet, row and column, and what to do. */
export const taskProblems = {
  columnMissing: (heading: string, isKey: boolean): string =>
    `Bảng theo dõi nhiệm vụ thiếu cột ${quote(heading)}${isKey ? ' nên chưa đọc được' : ''}. ` +
    'Hãy đặt lại đúng tên cột này.',
  planBlank: (at: TaskCell): string =>
    `${place(at)}: để trống nên dòng này không thuộc kế hoạch nào và không được tính.`,
  taskUnknown: (at: TaskCell, written: string): string =>
    `${place(at)}: ${written === '' ? 'để trống' : `kế hoạch không có nhiệm vụ ${quote(written)}`}; ` +
    'dòng này không được tính.',
  unitUnknown: (at: TaskCell, written: string, task: string): string =>
    `${place(at)}: ${written === '' ? 'để trống' : `${quote(written)} không chủ trì nhiệm vụ ${task}`}; ` +
    'dòng này không được tính.',
  stateUnreadable: (at: TaskCell, written: string): string =>
    `${place(at)}: ${quote(written)} không phải Chưa bắt đầu, Đang làm hay Hoàn thành. Hãy chọn lại trong danh sách.`,
  dateUnreadable: (at: TaskCell, written: string): string =>
    `${place(at)}: ${quote(written)} không phải là ngày. Hãy nhập lại, ví dụ 30/9/2022.`,
  dateWithoutDone: (at: TaskCell, state: string): string =>
    `${place(at)}: đã ghi ngày hoàn thành nhưng trạng thái là ${quote(state)}; đang tính theo trạng thái.`,
  notThePlans: (at: TaskCell, planned: string | null): string =>
    `${place(at)}: khác kế hoạch (${planned === null ? 'kế hoạch không có ngày này' : shownDate(planned)}). ` +
    'Cột Tình trạng trên trang tính theo ô này, bảng điều khiển theo kế hoạch.',
  kindChanged: (at: TaskCell, planned: string): string =>
    `${place(at)}: khác kế hoạch (${quote(planned)}). ` +
    'Cột Tình trạng trên trang tính theo ô này, bảng điều khiển theo kế hoạch.',
  formulaBroken: (at: TaskCell): string =>
    `${place(at)}: công thức đã bị ghi đè hoặc báo lỗi. Hãy chép lại công thức từ dòng khác.`,
  doubled: (sheet: string, cells: readonly string[], { task, unit }: Named, isSame: boolean): string => {
    const rows = cells.map((cell) => `dòng ${rowOf(cell)}`).join(', ');
    const told = `Trang tính ${quote(sheet)}, ${rows}: cùng là nhiệm vụ ${task} của ${quote(unit)}`;
    return isSame
      ? `${told}. Hãy xóa bớt, chỉ để một dòng.`
      : `${told} nhưng ghi khác nhau nên chưa tính dòng nào. Hãy xóa bớt, chỉ để một dòng.`;
  },
  rowsMissing: (sheet: string, missing: readonly Named[]): string => {
    const named = missing.slice(0, MOST_NAMED).map(({ task, unit }) => `${task} – ${unit}`);
    const rest = missing.length - named.length;
    return (
      `Trang tính ${quote(sheet)} không còn dòng của ${quotedList(named, 'và')}` +
      `${rest > 0 ? ` và ${rest} dòng nữa` : ''}; đang coi là chưa bắt đầu. Bấm “Thêm lại dòng thiếu” để ghi lại.`
    );
  },
} as const;

function place({ sheet, cell, column }: TaskCell): string {
  return `Trang tính ${quote(sheet)}, dòng ${rowOf(cell)}, cột ${quote(column)}`;
}

function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/u, '');
}
