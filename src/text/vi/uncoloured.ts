/**
 * Why a verdict has no coloured cell. `dossiers`: a list of dossiers has no row that is the unit's; `shared`: its columns show another
 * indicator's; `words`: cells written as no formula takes them; `long`: the formula or the name is longer than Excel takes; `rows`:
 * no formula can tell which rows or columns are whose.
 */
export type WhyUncoloured = 'dossiers' | 'shared' | 'words' | 'long' | 'rows';

/**
 * Which verdicts the colours leave out, and what can be done.
 * @param numbers the indicators' numbers in the plan
 * @example uncolouredText('shared', [2]) // 'Chỉ tiêu (2) chưa có màu: …'
 */
export function uncolouredText(why: WhyUncoloured, numbers: readonly number[]): string {
  const which = `Chỉ tiêu ${numbers.map((number) => `(${String(number)})`).join(', ')} chưa có màu`;
  switch (why) {
    case 'dossiers':
      return 'Trang tính này không có ô nào mang kết quả của cả đơn vị nên không tô màu.';
    case 'shared':
      return `${which}: các cột số liệu của chỉ tiêu đó đang mang màu của chỉ tiêu khác, mà một ô chỉ mang một màu.`;
    case 'words':
      return `${which}: có ô viết theo cách mà công thức của Excel không tách được số. Viết tử số và mẫu số vào hai cột riêng, hoặc viết đều là “30/100”, rồi bấm Tô màu lại.`;
    case 'long':
      return `${which}: công thức hoặc tên dòng dài hơn mức Excel nhận. Xem kết quả ở bên dưới.`;
    case 'rows':
      return `${which}: công thức của Excel không tự nhận ra dòng, cột nào là của đơn vị nào. Xem kết quả ở bên dưới.`;
  }
}
