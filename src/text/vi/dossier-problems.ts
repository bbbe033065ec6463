import type { DossierWay } from '../../domain/dossier-note';
import type { ProblemFacts } from '../../domain/problem';
import { formatCount } from '../../domain/rates/display-rate';
import { joined, quote } from './words';

type LeftOut = ProblemFacts['dossiers-left-out'];

/** Why no period was held against a list of dossiers. */
export const anyPeriodTold: { readonly [W in ProblemFacts['dossiers-of-any-period']['why']]: string } = {
  'no-period':
    'danh sách không ghi kỳ báo cáo nên mọi hồ sơ trong danh sách đều được tính. Hãy ghi kỳ ở tiêu đề nếu chỉ tính một kỳ.',
  'no-year':
    'kỳ báo cáo không ghi năm nên mọi hồ sơ trong danh sách đều được tính. Hãy ghi cả năm ở tiêu đề nếu chỉ tính một kỳ.',
  'no-days':
    'danh sách không có cột ngày tiếp nhận nên mọi hồ sơ đều được tính vào kỳ báo cáo. Hãy kiểm tra danh sách chỉ gồm hồ sơ của kỳ.',
};

/** @example leftDossiersTold({ what: 'code', count: 1, cells: ['B4'] }) // 'có 1 hồ sơ không có mã hồ sơ; vẫn được tính (B4).' */
export function leftDossiersTold({ what, count, cells, values = [] }: LeftOut): string {
  const more = count > cells.length ? '…' : '';
  const said = values.map(({ written, count: times, cells: first, may }) => {
    const places = `${joined(first, 'và')}${times > first.length ? '…' : ''}`;
    const both =
      may === undefined
        ? ''
        : `, có thể là ${joined(
            may.map((way) => WAYS[way]),
            'hoặc',
          )}`;
    return `${quote(written)} ở ${formatCount(times)} hồ sơ (${places}${both})`;
  });
  if (what === 'monthFirst') return `${LEFT[what]} (${joined(cells, 'và')}).`;
  const words = said.length === 0 ? '' : ` Từ chưa rõ: ${joined(said, 'và')}.`;
  return `có ${formatCount(count)} hồ sơ ${LEFT[what]} (${joined(cells, 'và')}${more}).${words}`;
}

const WAYS: Readonly<Record<DossierWay, string>> = {
  online: 'trực tuyến',
  direct: 'trực tiếp',
  post: 'bưu chính',
  other: 'cách khác',
  offline: 'không trực tuyến',
};

const LEFT: { readonly [W in LeftOut['what']]: string } = {
  before: 'tiếp nhận trước kỳ báo cáo, không tính vào số tiếp nhận trong kỳ',
  after: 'tiếp nhận sau kỳ báo cáo, không tính',
  later: 'trả kết quả sau kỳ báo cáo, không tính vào số đã giải quyết trong kỳ',
  received: 'để trống hoặc ghi không rõ ngày tiếp nhận nên chưa biết có thuộc kỳ báo cáo không. Hãy điền các ô',
  due: 'để trống hoặc ghi không rõ hạn trả nên chưa biết đúng hạn hay quá hạn. Hãy điền các ô',
  returned: 'ghi ngày trả không đọc được nên chưa biết đã trả lúc nào. Hãy sửa các ô',
  way: 'chưa rõ nộp trực tuyến hay cách khác nên chưa tính được tỷ lệ hồ sơ trực tuyến. Hãy điền kênh tiếp nhận ở các ô',
  status:
    'có trạng thái chưa rõ đã giải quyết hay chưa, hoặc ghi đã giải quyết mà không có ngày trả. Hãy xem lại trạng thái, ngày trả ở các dòng của ô',
  offline: 'ghi không nộp trực tuyến mà chưa rõ nộp trực tiếp hay qua bưu chính. Hãy điền kênh tiếp nhận ở các ô',
  timing: 'chưa rõ đúng hạn hay quá hạn vì danh sách không có đủ hạn trả, ngày trả. Hãy xem lại các ô',
  open: 'còn đang giải quyết mà danh sách không ghi kỳ báo cáo nên chưa biết đến cuối kỳ đã quá hạn chưa. Hãy chọn kỳ báo cáo hoặc ghi kỳ ở tiêu đề',
  ahead:
    'ghi còn trong hạn mà hạn trả trước ngày cuối kỳ: danh sách có thể được xuất khi chưa hết kỳ, nên chưa biết đến cuối kỳ đã quá hạn chưa. Hãy xuất lại danh sách hoặc xem lại các ô',
  level: 'chưa rõ mức độ cung cấp (toàn trình, một phần hay khác). Hãy điền các ô',
  procedure: 'không ghi thủ tục nên chưa đếm được số TTHC có hồ sơ. Hãy điền các ô',
  fee: 'ghi phí, lệ phí không đọc được. Hãy sửa các ô',
  payment: 'có phí, lệ phí mà chưa rõ thanh toán trực tuyến hay cách khác. Hãy điền các ô',
  done: 'để trống hoặc ghi không rõ ở cột “Có/Không” nên chưa tính được tỷ lệ của cột đó. Hãy điền các ô',
  disagrees: 'có trạng thái không khớp với ngày trả, hạn trả; được tính theo ngày. Hãy xem lại các ô',
  hours:
    'trả trong ngày hẹn nhưng sau giờ hẹn; được tính là đúng hạn vì thời hạn tính bằng ngày kết thúc khi hết ngày, dù phần mềm một cửa có thể ghi là trễ hạn. Hãy xem lại nếu thủ tục có thời hạn tính bằng giờ',
  monthFirst:
    'ngày ở cột này ghi theo thứ tự tháng/ngày/năm (có số trên 12 ở vị trí của tháng) nên cả cột được đọc theo thứ tự đó. Hãy xem lại vài ô',
  marks:
    'đánh dấu hai cách trở lên, hoặc dấu và chữ nói khác nhau, nên chưa rõ chọn cách nào. Hãy giữ một dấu cho mỗi hồ sơ',
  unmarked: 'để trống ở cột chỉ có dấu; được hiểu là “không” theo tiêu đề cột',
  swapped:
    'trở lên ở cột này có thể bị đảo ngày với tháng: ô là ngày của Excel đều có ngày từ 12 trở xuống, ô là chữ đều có ngày trên 12. Hãy xuất lại danh sách hoặc sửa cột ngày',
  withdrawn:
    'có trạng thái từ chối, rút hoặc nháp, vẫn được tính là tiếp nhận. Nếu không tính, hãy bỏ các dòng đó khỏi danh sách',
  unit: 'không ghi đơn vị nên chưa biết tính cho đơn vị nào. Hãy điền các ô',
  code: 'không có mã hồ sơ; vẫn được tính',
  row: 'thiếu mã, ngày và kênh tiếp nhận nên không tính là hồ sơ',
  list: 'ở một danh sách khác trên trang tính, không được tính. Nếu cũng thuộc kỳ báo cáo, hãy đưa các hồ sơ về một danh sách',
  step: 'chiếm thêm dòng (các bước xử lý) dưới một mã đã gộp ô; chỉ tính một lần',
  offices:
    'thuộc cột đơn vị có nhiều tên mà phần lớn không có trong kế hoạch nên mọi hồ sơ được tính chung cho một đơn vị. Hãy kiểm tra danh sách có lẫn hồ sơ của đơn vị khác không',
  again: 'giống hệt một dòng cùng mã ở trên; chỉ tính một lần',
  twice: 'trùng mã với một dòng ở trên nhưng ghi khác nên chưa biết dòng nào đúng. Hãy giữ một dòng cho mỗi hồ sơ',
};
