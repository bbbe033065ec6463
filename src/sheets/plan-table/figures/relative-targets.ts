interface RelativeRule {
  /** Looked for in a cell's folded words. */
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** Words that say how much a figure shall change: what it shall become hangs on a figure that the plan does not say. */
export const relativeTargets: readonly RelativeRule[] = [
  {
    words:
      /^(?:phấn đấu |đạt |mức |tỷ lệ )*(?:tăng|giảm(?!.* (?:còn|xuống) )|nâng(?!.* lên )|gấp|cao hơn (?:năm|kỳ|quý|tháng|so))(?!\p{L})/u,
    example: 'Tăng tối thiểu 5%',
    unlike: 'Tối thiểu 5%',
  },
  { words: /(?<!\p{L})so với(?!\p{L})/u, example: 'trên 10% so với năm 2024', unlike: 'trên 10%' },
  {
    words: /(?<!\p{L})(?:bằng|hơn|vượt|như) (?:mức |kết quả )?(?:của )?(?:năm|kỳ|cùng kỳ|quý|tháng)(?!\p{L})/u,
    example: 'Bằng năm 2024',
    unlike: 'Bằng 80%',
  },
  {
    words: /(?<!\p{L})(?:năm|kỳ|quý|tháng) trước(?!\p{L})|cùng kỳ/u,
    example: 'Cao hơn năm trước 5%',
    unlike: 'Cao hơn 5%',
  },
  { words: /^\+\s*\d/u, example: '+5%', unlike: '5%' },
];

/**
 * Whether words say a change and not a target: "tăng 10% so với năm 2024" is no 10%.
 * @param key the words, folded
 */
export function isRelative(key: string): boolean {
  return relativeTargets.some(({ words }) => words.test(key));
}

/**
 * Words without a comparison in brackets behind a target that stands on its own.
 * @example withoutComparison('80% (tăng 5% so với năm 2024)') // '80%'
 */
export function withoutComparison(key: string): string {
  return key.replace(/\s*\(([^()]*)\)$/u, (bracket, said: string) => (isRelative(said.trim()) ? '' : bracket));
}
