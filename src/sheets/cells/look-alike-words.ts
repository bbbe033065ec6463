/**
 * Words that without their accents look like one by which headings are understood: "đất" is no "đạt", "môi trường" is nothing
 * "mới", "phi địa giới" has no "phí", and "giao thông" assigns nothing.
 */
const WORDS = [
  ...'đất đặt môi mỗi mọi mời giáo trẻ đô tầng tặng giám hàn quỹ nằm thăng thẳng thắng tôn'.split(' '),
  'phi(?= (?:địa|nông|chính phủ|lợi|tập trung))',
  'giao(?= (?:thông|đất|rừng|lưu|khu vực))',
];

const LOOK_ALIKE = new RegExp(`(?<![\\p{L}\\p{M}])(${WORDS.join('|')})(?![\\p{L}\\p{M}])`, 'giu');

/**
 * The text with a letter that ends no Vietnamese word behind each of these words: without accents they stay apart, too.
 * @example keepApart('Đất đai') // 'Đấtz đai'
 */
export function keepApart(text: string): string {
  return text.normalize('NFC').replace(LOOK_ALIKE, '$1z');
}
