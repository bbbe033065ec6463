import { measures } from '../../domain/measures/measures';
import type { Better } from '../../domain/plans/plan';
import type { Status } from '../../domain/verdicts/assessment';
import type { Severity } from '../../domain/problem';

/** What each verdict means, for legends and tooltips. */
export const statusMeanings: { readonly [S in Status]: string } = {
  met: 'Tỷ lệ bằng hoặc cao hơn chỉ tiêu giao.',
  near: 'Tỷ lệ thấp hơn chỉ tiêu nhưng đã đạt ít nhất mức “gần đạt” (mặc định 80% của chỉ tiêu).',
  missed: 'Tỷ lệ thấp hơn mức “gần đạt”.',
  'not-applicable': 'Mẫu số bằng 0: trong kỳ không phát sinh nên không tính tỷ lệ.',
  'no-data': 'Số liệu để trống hoặc chưa rõ; để trống khác với số 0.',
  invalid: 'Số liệu không thể đúng (số âm, không phải số nguyên, tử số lớn hơn mẫu số…) nên không đánh giá.',
  'no-target': 'Kế hoạch không giao chỉ tiêu này cho đơn vị; chỉ nêu tỷ lệ.',
};

/** Of an indicator that is better when lower, where the words differ. */
export const statusMeaningsWhenLower: { readonly [S in Status]: string } = {
  ...statusMeanings,
  met: 'Tỷ lệ bằng hoặc thấp hơn chỉ tiêu giao (càng thấp càng tốt).',
  near: 'Tỷ lệ cao hơn chỉ tiêu nhưng chưa vượt mức “gần đạt” (mặc định 1,25 lần chỉ tiêu).',
  missed: 'Tỷ lệ cao hơn mức “gần đạt”.',
};

/** Of a target that has to be passed: "trên 98%", "dưới 1%". */
export const statusMeaningsWhenStrict: { readonly [B in Better]: { readonly [S in Status]: string } } = {
  higher: {
    ...statusMeanings,
    met: 'Tỷ lệ vượt mức của chỉ tiêu giao; đúng bằng mức là chưa đạt.',
    near: 'Tỷ lệ chưa vượt mức của chỉ tiêu nhưng đã đạt ít nhất mức “gần đạt” (mặc định 80% của chỉ tiêu).',
  },
  lower: {
    ...statusMeaningsWhenLower,
    met: 'Tỷ lệ thấp hơn mức của chỉ tiêu giao; đúng bằng mức là chưa đạt.',
    near: 'Tỷ lệ chưa thấp hơn mức của chỉ tiêu nhưng chưa vượt mức “gần đạt” (mặc định 1,25 lần chỉ tiêu).',
  },
};

export const severityLabels: { readonly [S in Severity]: string } = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Thông tin',
};

/** The kinds of worksheet that are understood. */
export const layoutLabels = {
  'unit-procedures': 'Trang tính của một đơn vị – từng TTHC',
  'unit-summary': 'Trang tính của một đơn vị – tổng hợp theo chỉ số',
  'units-summary': 'Bảng tổng hợp nhiều đơn vị',
  'form-06a': 'Biểu theo lĩnh vực (II.06a/VPCP/KSTT)',
  'dossier-list': 'Danh sách từng hồ sơ',
} as const satisfies Record<string, string>;

/** What a column holds, by the role that the reader of worksheets gives it. */
export const columnRoleLabels = {
  dossierCode: 'Mã hồ sơ',
  dossierChannel: 'Kênh tiếp nhận hồ sơ',
  receivedOn: 'Ngày tiếp nhận',
  dueOn: 'Hạn trả kết quả',
  returnedOn: 'Ngày trả kết quả',
  dossierTiming: 'Đúng hạn, quá hạn',
  dossierStatus: 'Trạng thái hồ sơ',
  dossierUnit: 'Đơn vị giải quyết',
  dossierProcedure: 'Thủ tục của hồ sơ',
  dossierLevel: 'Mức độ cung cấp dịch vụ',
  dossierPayment: 'Hình thức thanh toán',
  dossierFee: 'Phí, lệ phí',
  stt: 'Số thứ tự',
  name: 'Tên TTHC hoặc đơn vị',
  unit: 'Tên đơn vị',
  procedure: 'Tên TTHC',
  procedureCode: 'Mã TTHC',
  field: 'Lĩnh vực',
  indicator: 'Chỉ số',
  indicatorName: 'Tên chỉ số',
  level: 'Mức độ cung cấp (toàn trình, một phần)',
  time: 'Kỳ',
  countName: 'Nội dung số liệu',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  rate: 'Tỷ lệ',
  target: 'Chỉ tiêu giao',
  other: 'Nội dung khác',
} as const satisfies Record<string, string>;

export type LabelledColumnRole = keyof typeof columnRoleLabels;

const roleLabels: ReadonlyMap<string, string> = new Map([
  ...Object.entries(measures).map(([id, { label }]) => [id, label] as const),
  ...Object.entries(columnRoleLabels),
]);

/** The label of a role that came as plain text; null, never the role itself, for one without a label. */
export function columnRoleLabel(role: string): string | null {
  return roleLabels.get(role) ?? null;
}
