/** Old 8-bit writing of Vietnamese, from the published code tables; letters that the workbooks need. */
const TCVN3: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    à: 'µ',
    ả: '¶',
    ã: '·',
    á: '¸',
    ạ: '¹',
    ă: '¨',
    ằ: '»',
    ẳ: '¼',
    ẵ: '½',
    ắ: '¾',
    ặ: 'Æ',
    â: '©',
    ầ: 'Ç',
    ẩ: 'È',
    ẫ: 'É',
    ấ: 'Ê',
    ậ: 'Ë',
    đ: '®',
    è: 'Ì',
    ẻ: 'Î',
    ẽ: 'Ï',
    é: 'Ð',
    ẹ: 'Ñ',
    ê: 'ª',
    ề: 'Ò',
    ể: 'Ó',
    ễ: 'Ô',
    ế: 'Õ',
    ệ: 'Ö',
    ì: '×',
    ỉ: 'Ø',
    ĩ: 'Ü',
    í: 'Ý',
    ị: 'Þ',
    ò: 'ß',
    ỏ: 'á',
    õ: 'â',
    ó: 'ã',
    ọ: 'ä',
    ô: '«',
    ồ: 'å',
    ổ: 'æ',
    ỗ: 'ç',
    ố: 'è',
    ộ: 'é',
    ơ: '¬',
    ờ: 'ê',
    ở: 'ë',
    ỡ: 'ì',
    ớ: 'í',
    ợ: 'î',
    ù: 'ï',
    ủ: 'ñ',
    ũ: 'ò',
    ú: 'ó',
    ụ: 'ô',
    ư: '\u00AD',
    ừ: 'õ',
    ử: 'ö',
    ữ: '÷',
    ứ: 'ø',
    ự: 'ù',
    ỳ: 'ú',
    ỷ: 'û',
    ỹ: 'ü',
    ý: 'ý',
    ỵ: 'þ',
    Đ: '§',
  }),
);

/** VNI writes the tone (and the hat) as a second character. */
const VNI_TONES: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const VNI_HAT: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};
const VNI_I: Readonly<Record<string, string>> = {
  '\u0301': 'í',
  '\u0300': 'ì',
  '\u0309': 'æ',
  '\u0303': 'ó',
  '\u0323': 'ò',
};

export function tcvn3(text: string): string {
  return [...text.normalize('NFC')].map((letter) => TCVN3[letter] ?? letter).join('');
}

export function vni(text: string): string {
  return [...text.normalize('NFC')].map(vniLetter).join('');
}

function vniLetter(letter: string): string {
  if (letter === 'đ') return 'ñ';
  if (letter === 'Đ') return 'Ñ';
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => mark in VNI_TONES) ?? '';
  if (marks.includes('\u0302')) return base + VNI_HAT[tone]!;
  if (marks.includes('\u0306')) return base + VNI_BREVE[tone]!;
  if (marks.includes('\u031B')) return (base === 'o' ? 'ô' : 'ö') + (VNI_TONES[tone] ?? '');
  if (tone === '') return letter;
  return base === 'i' ? VNI_I[tone]! : base + VNI_TONES[tone]!;
}
