/** Words in cells by which officers say whether a target is met. @example isMetWord('chua dat') // false */
export const verdictWords: readonly {
  readonly words: RegExp;
  /** Null where it may be either: "Vượt" of what should be low. */
  readonly isMet: boolean | null;
  readonly example: string;
  readonly unlike: string;
}[] = [
  {
    words: /^(?:da )?(?:dat|hoan thanh)(?: (?:chi tieu|ke hoach|muc tieu|yeu cau)(?: giao)?)?$/,
    isMet: true,
    example: 'Đạt chỉ tiêu',
    unlike: 'Đạt một phần',
  },
  {
    words: /^(?:khong|chua) (?:dat|hoan thanh)\b(?!.*%)/,
    isMet: false,
    example: 'Chưa đạt',
    unlike: 'Đạt',
  },
  { words: /^(?:(?:dat va )?vuot|gan dat)\b/, isMet: null, example: 'Vượt chỉ tiêu', unlike: 'Đạt' },
];

/** What a cell says of a target; null where that may be either, undefined where it says nothing of one. */
export function isMetWord(words: string): boolean | null | undefined {
  return verdictWords.find((each) => each.words.test(words))?.isMet;
}

/** The column of verdicts that the add-in itself puts in: what is old in it is told elsewhere. */
export function isOwnVerdict(words: string): boolean {
  return words === 'danh gia dvctt';
}
