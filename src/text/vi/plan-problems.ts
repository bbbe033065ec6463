import { kindNamed } from '../../domain/plans/level-groups';
import { formatCount } from '../../domain/rates/display-rate';
import type { ProblemFacts } from '../../domain/problem';
import { joined } from './words';

type TargetDoubt = NonNullable<Extract<ProblemFacts['plan-value-unreadable'], { unit: string }>['why']>;

export const unreadableTargets: { readonly [W in TargetDoubt]: string } = {
  relative: 'là mức tăng, giảm so với một con số mà kế hoạch không ghi',
  'beyond-all': 'là mức không đơn vị nào có thể đạt',
  'bounds-disagree': 'có mức dưới cao hơn mức trên',
  'against-heading': 'ngược chiều với tiêu đề cột (nơi ghi không dưới, nơi ghi không quá)',
  'against-column': 'trong khi các ô khác của cột ghi ngược chiều (nơi ghi không dưới, nơi ghi không quá)',
  'heading-contradicts': 'mà tiêu đề cột ghi chiều (không dưới, không quá) ngược với nội dung chỉ tiêu',
  differs: 'là hai mức khác nhau ở hai nơi của kế hoạch',
  'other-kind': 'trong khi cột này có ô ghi tỷ lệ, có ô ghi số lượng hoặc điểm',
  'other-scale': 'có thể là tỷ lệ từ 0 đến 1 hoặc phần trăm, trong khi các ô khác của cột là phần trăm',
};

/** Where it was read whom a plan assigns to that names nobody in its table of targets. */
export const receivers: { readonly [W in Exclude<ProblemFacts['plan-receiver']['why'], 'unknown'>]: string } = {
  named: 'theo tiêu đề của văn bản',
  issuer: 'nơi ban hành văn bản',
  leads: 'ghi ở cột cơ quan chủ trì',
};

export const tablesLeftOut: { readonly [W in ProblemFacts['plan-table-left-out']['why']]: string } = {
  'other-year': 'bảng ghi năm khác với năm của kế hoạch',
  report: 'bảng ghi kết quả đã thực hiện',
  'lead-only': 'bảng chỉ ghi đơn vị chủ trì hoặc theo dõi, không ghi giao chỉ tiêu cho đơn vị nào',
  fields: 'bảng giao theo lĩnh vực, không giao cho đơn vị nào',
  'no-heading': 'bảng không có tiêu đề cột và không nối tiếp bảng nào ở trên',
};

export const planNotes: { readonly [W in ProblemFacts['plan-note']['why']]: string } = {
  applied: '; chỉ tiêu đã được đặt theo ghi chú này.',
  exception: ', chưa đọc chắc được nên chưa áp dụng. Hãy xem và sửa chỉ tiêu nếu cần.',
  contradicts: ', khác với một ghi chú khác của kế hoạch nên không đặt chỉ tiêu. Hãy xem và ghi chỉ tiêu.',
  scope: '. Ghi chú này đổi cách đếm mà không được tự tính; hãy xem số liệu trên trang tính đã theo đúng chưa.',
};

export const rowsLeftOut: { readonly [W in ProblemFacts['plan-row-left-out']['why']]: string } = {
  total: 'đây là dòng chung của cả địa bàn, không phải một đơn vị',
  'no-name': 'dòng không nêu đơn vị nào',
  'reaches-nobody': 'mọi đơn vị bên dưới đều có chỉ tiêu riêng',
};

const unitsOfLevel = { commune: 'xã, phường, đặc khu', department: 'sở, phòng, ban, ngành' } as const;

/** More names make a sentence that nobody reads to its end. */
const MOST_NAMES = 8;

export function levelReach({ name, level, units }: ProblemFacts['plan-level-target']): string {
  if (level === null && units.length === 0)
    return 'Chưa rõ gồm những đơn vị nào nên chỉ tiêu không đến đơn vị nào. Hãy nêu tên từng đơn vị.';
  const named = units.slice(0, MOST_NAMES);
  const more = units.length > MOST_NAMES ? [`${formatCount(units.length - MOST_NAMES)} đơn vị nữa`] : [];
  const kind = kindNamed(name);
  const all = kind === null || kind === 'xã' ? level && unitsOfLevel[level] : kind;
  const others =
    level === null ? [] : [`các ${all ?? ''}${units.length === 0 ? '' : ' khác'} không có dòng riêng trong kế hoạch`];
  return `Chỉ tiêu ở dòng này áp dụng cho ${joined([...named, ...more, ...others], 'và')}.`;
}

export const leftOutReasons: { readonly [W in ProblemFacts['plan-column-left-out']['why']]: string } = {
  result: 'tiêu đề nói về kết quả đã thực hiện, không phải mức giao',
  earlier: 'tiêu đề nói về kỳ trước',
  'other-year': 'tiêu đề ghi năm khác với năm của kế hoạch',
  relative: 'cột ghi mức tăng, giảm so với một con số mà kế hoạch không ghi',
  scale: 'cột ghi thang điểm, không phải mức giao',
  remark: 'ghi chú có nhắc đến tỷ lệ hoặc điểm; hãy xem có giao thêm gì không',
  count: 'cột ghi số lượng, không phải tỷ lệ được giao',
  'whole-place': 'cột chung của cả địa bàn, không phải của một đơn vị',
  'not-understood': 'chưa rõ cột này giao gì',
};
