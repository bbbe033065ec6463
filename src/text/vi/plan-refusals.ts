import type { PlanRefusal } from '../../domain/problem';
import { quote } from './words';

interface RefusedPlan {
  readonly plan: string;
  readonly refusal: PlanRefusal;
  readonly detail: string;
}

const sentences: { readonly [R in PlanRefusal]: (plan: string, detail: string) => string } = {
  'not-found': (plan) =>
    `không có kế hoạch ${plan}: không phải mã của kế hoạch đi kèm và cũng không mở được tệp nào có tên như vậy.`,
  'unknown-format': (plan) => `tệp kế hoạch ${plan} không phải là tệp .docx, .xlsx, .xls hoặc .json.`,
  'legacy-format': (plan) =>
    `tệp kế hoạch ${plan} ở định dạng cũ (.doc, hoặc .xls trước Excel 97). Hãy mở và lưu lại thành .docx hoặc .xlsx.`,
  encrypted: (plan) => `tệp kế hoạch ${plan} được đặt mật khẩu mở. Hãy bỏ mật khẩu rồi thử lại.`,
  damaged: (plan) => `tệp kế hoạch ${plan} bị hỏng nên không đọc được.`,
  'too-large': (plan) => `tệp kế hoạch ${plan} quá lớn hoặc khi giải nén lớn bất thường nên không được mở.`,
  'no-table': (plan) =>
    `tệp kế hoạch ${plan} không có bảng giao chỉ tiêu nào nhận ra được (cột đơn vị và các cột tỷ lệ).`,
  'other-year': (plan) =>
    `các cột chỉ tiêu trong tệp ${plan} đều ghi năm khác với năm của kế hoạch nên không được lấy. Hãy kiểm tra năm ở tiêu đề.`,
  'no-units': (plan) => `bảng giao chỉ tiêu trong tệp ${plan} không nêu đơn vị nào.`,
  'too-many-units': (plan) => `tệp kế hoạch ${plan} có quá nhiều đơn vị nên không được nạp.`,
  'not-our-json': (plan, detail) =>
    `tệp ${plan} không phải là kế hoạch do phần bổ trợ này ghi ra${detail === '' ? '' : ` (sai ở ${quote(detail)})`}.`,
  'newer-json': (plan) => `tệp kế hoạch ${plan} do phiên bản mới hơn ghi ra. Hãy cập nhật phần bổ trợ.`,
  'wrong-plan-sheet': (plan, detail) => `trang tính kế hoạch trong ${plan} có chỗ cần sửa. ${detail}`,
  'not-in-workbook': (plan) =>
    `kế hoạch ${plan} đang được chọn cho sổ làm việc này nhưng không đọc được. Hãy chọn hoặc nạp lại kế hoạch ở phần Chỉ tiêu.`,
  'too-large-to-keep': (plan) => `kế hoạch ${plan} quá lớn để lưu trong sổ làm việc.`,
};

/** Why a plan cannot be used, going on from a name or standing alone. */
export function planRefusal({ plan, refusal, detail }: RefusedPlan): string {
  return sentences[refusal](quote(plan), detail);
}
