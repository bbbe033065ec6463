import type { ProblemFacts } from '../../domain/problem';
import { formatCount } from '../../domain/rates/display-rate';
import { quote, quotedList } from './words';

/** @example partialLeftTold({ names: ['Đăng ký kết hôn'], count: 1, online: 1 }) // 'có 1 TTHC cung cấp một phần có phát sinh hồ sơ …' */
export function partialLeftTold({ names, count, online }: ProblemFacts['partial-procedures-left']): string {
  const more = count > names.length ? '…' : '';
  return (
    `có ${formatCount(count)} TTHC cung cấp một phần có phát sinh hồ sơ, trong đó ${formatCount(online)} TTHC có hồ sơ trực tuyến, ` +
    `không được tính vào chỉ số này vì không được đánh dấu cho phép nộp trực tuyến: ${quotedList(names, 'và')}${more}. ` +
    'Nếu các TTHC này nhận hồ sơ trực tuyến, hãy đánh dấu ở một cột “Cho phép nộp trực tuyến”.'
  );
}

/** Ways of submission below what was settled: a plan counts the dossiers received. */
export function settledWaysAsked(column: string, wanted: string): string {
  return (
    `số liệu ở ${column} có thể là hồ sơ đã giải quyết chia theo hình thức nộp, còn chỉ tiêu tính trên ${wanted}. ` +
    'Nếu đây cũng là số hồ sơ tiếp nhận trong kỳ thì hãy chọn cột trong bảng điều khiển; nếu không thì cần thêm số hồ sơ tiếp nhận.'
  );
}

/** Counts that may be less than what the indicator counts. */
export function narrowerTold({ heading, indicator, why }: ProblemFacts['count-may-be-narrower']): string {
  switch (why) {
    case 'level':
      return (
        `bảng chỉ có hồ sơ trực tuyến toàn trình (${quote(heading)}), không có cột hồ sơ trực tuyến một phần. ` +
        `Nếu còn hồ sơ trực tuyến một phần thì ${quote(indicator)} cao hơn kết quả này.`
      );
    case 'portal':
      return (
        `${quote(heading)} là cột riêng, không được tính là hồ sơ trực tuyến. ` +
        'Nếu đó cũng là hồ sơ nộp trực tuyến, hãy cộng vào số hồ sơ trực tuyến.'
      );
    case 'title':
      return (
        `tiêu đề ghi ${quote(heading)}: số liệu có thể chỉ của một phần TTHC, còn chỉ tiêu tính trên mọi TTHC của đơn vị. ` +
        'Hãy kiểm tra trước khi dùng kết quả đánh giá.'
      );
    case 'payment':
      return (
        `${quote(heading)} là cột riêng, không được tính là thanh toán trực tuyến. ` +
        'Nếu đó cũng là thanh toán trực tuyến, hãy cộng vào số hồ sơ thanh toán trực tuyến.'
      );
  }
}
