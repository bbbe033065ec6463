import { displayRate, formatCount, formatNumber } from '../../domain/rates/display-rate';
import { indicatorOf } from '../../domain/indicators/indicators';
import { lookAlike, type Script } from '../../domain/text/look-alike';
import { parseWrittenNumber } from '../../domain/text/numbers';
import type { Plan } from '../../domain/plans/plan';
import type { Problem, ProblemCode, ProblemFacts } from '../../domain/problem';
import { ratioOfDecimal } from '../../domain/rates/ratio';
import { anyPeriodTold, leftDossiersTold } from './dossier-problems';
import { columnRoleLabel } from './labels';
import {
  leftOutReasons,
  levelReach,
  planNotes,
  receivers,
  rowsLeftOut,
  tablesLeftOut,
  unreadableTargets,
} from './plan-problems';
import { planRefusal } from './plan-refusals';
import { narrowerTold, partialLeftTold, settledWaysAsked } from './procedure-problems';
import { rateScaleUnclear } from './rate-problems';
import { atCell, joined, named, nameWords, quote, quotedList } from './words';

type NameOf = (indicator: string) => string;

/** Each sentence goes on from "Ô D9: ", so it begins with a small letter; without a cell it is capitalised. */
const sentences: { readonly [C in ProblemCode]: (facts: ProblemFacts[C], nameOf: NameOf) => string } = {
  'layout-not-recognised': ({ reason, sheet, said, names = [] }) =>
    `trang tính ${quote(sheet)} ${said === undefined || reason === 'unknown-rows' ? '' : `ghi ${quote(said)}, `}${layoutReasons[reason]}` +
    (names.length === 0 ? '' : ` Các dòng của bảng ghi ${joined(names.map(quote), 'và')}.`) +
    (reason === 'unknown-rows' && said !== undefined ? ` Tên các dòng ở cột ${quote(said)}.` : ''),
  'column-ambiguous': ({ role, candidates, isOfSettled }, nameOf) => {
    const columns = candidates.map(({ cell, heading }) => `${cell} (${quote(heading)})`);
    const label = columnRoleLabel(role.replace(/:.*$/u, ''));
    const [, indicator] = role.split(':');
    const whose = indicator === undefined ? '' : ` của chỉ số ${quote(nameOf(indicator))}`;
    const wanted = label === null ? 'cùng một nội dung' : `${quote(label)}${whose}`;
    if (isOfSettled === true) return settledWaysAsked(columns[columns.length - 1] ?? '', wanted);
    return `có nhiều cột đều có thể là ${wanted}: ${joined(columns, 'và')}. Hãy chọn cột đúng trong bảng điều khiển; tiêu đề của trang tính cứ để nguyên.`;
  },
  'dossiers-left-out': leftDossiersTold,
  'dossiers-of-year': ({ written, year }) =>
    `kỳ ${quote(written)} không ghi năm; danh sách chỉ có hồ sơ của kỳ này ở năm ${year} nên được tính theo năm ${year}.`,
  'dossiers-of-years': ({ written, years }) =>
    `kỳ ${quote(written)} không ghi năm mà danh sách có hồ sơ của kỳ này ở các năm ${joined(years.map(String), 'và')} nên chưa tính được. Hãy ghi cả năm ở tiêu đề.`,
  'dossiers-of-any-period': ({ why }) => anyPeriodTold[why],
  'plan-period-mismatch': ({ written, planYear }) =>
    `trang tính ghi ${quote(written)}, còn chỉ tiêu đang dùng là của kế hoạch năm ${planYear}. ` +
    'Hãy chọn đúng kế hoạch trước khi dùng kết quả đánh giá.',
  'plan-place-mismatch': ({ written, issuer, all, unknown, isPlanGiven }) => {
    const whose = issuer === '' ? 'kế hoạch đang dùng' : `kế hoạch của ${issuer}`;
    const why =
      written !== null
        ? `trang tính ghi ${quote(written)}, không phải nơi của ${whose}`
        : `có ${formatCount(unknown)} trong ${formatCount(all)} đơn vị của trang tính không thuộc ${whose}`;
    return isPlanGiven
      ? `${why}. Trang tính được đánh giá theo kế hoạch đã chọn.`
      : `${why}. Trang tính này theo kế hoạch nào? Hãy chọn kế hoạch rồi đánh giá lại.`;
  },
  'period-disagrees': ({ written, other }) =>
    `trang tính ghi hai kỳ khác nhau: ${quote(written)} và ${quote(other)}. Số liệu được hiểu theo ${quote(written)}.`,
  'rows-left-out': ({ names, count, why }) =>
    `có ${formatCount(count)} dòng có số liệu không được tính vì ` +
    `${why === undefined ? 'không phải đơn vị, dòng cộng hay tiêu đề nhóm' : figuresLeftOut[why]}: ` +
    `${quotedList(names, 'và')}${count > names.length ? '…' : ''}.`,
  'period-not-of-sheet': ({ written, asked }) =>
    `kỳ được chọn là ${quote(asked)}, còn trang tính ghi ${quote(written)}. Số liệu của trang tính được đánh giá như của kỳ được chọn; hãy kiểm tra lại.`,
  'period-ambiguous': ({ candidates, said, by }) => {
    if (by !== undefined)
      return `tiêu đề ghi ${quote(said[0] ?? '')}, còn ${nameWords[by]} ghi ${quote(said[1] ?? '')}. Số liệu là của kỳ nào? Khi chưa chọn kỳ, số liệu được hiểu theo tiêu đề.`;
    const columns = joined(
      candidates.map(({ heading }) => quote(heading)),
      'và',
    );
    const why =
      said.length === 0
        ? 'và trang tính không nói kỳ nào được đánh giá'
        : said.length === 1
          ? `nhưng không có ${candidates.some(({ cell }) => /\d/.test(cell)) ? 'dòng' : 'cột'} nào là của kỳ ${quotedList(said, 'và')}`
          : `và kỳ được nêu là ${quotedList(said, 'và')}`;
    return `bảng có số liệu của nhiều kỳ đứng cạnh nhau (${columns}) ${why}. Hãy chọn kỳ.`;
  },
  'period-table-left': ({ left }) => `bảng này ghi kỳ ${quote(left)}, khác kỳ được đánh giá, nên không được tính.`,
  'period-rows-taken': ({ taken, left, isAdded }) => {
    const rest = left.length === 0 ? '' : `; không dùng các dòng ${quotedList(left, 'và')}`;
    if (taken.length === 0) return `không có dòng nào là của kỳ cần đánh giá${rest}.`;
    const whose = isAdded ? 'số hồ sơ của mỗi đơn vị là tổng các dòng' : 'số liệu của mỗi đơn vị được lấy từ các dòng';
    return `${whose} ${quotedList(taken, 'và')}${rest}.`;
  },
  'data-on-other-sheet': ({ active, sheets, isTaken }) =>
    isTaken
      ? `trang tính ${quote(active)} không có số liệu để đánh giá nên đã đánh giá trang tính ${quotedList(sheets, 'và')}.`
      : `số liệu có ở ${sheets.length > 1 ? 'các ' : ''}trang tính ${quotedList(sheets, 'và')}. Hãy mở (hoặc nêu tên) trang tính cần đánh giá.`,
  'period-block-taken': ({ taken, left, isChosen }) =>
    `số liệu ${taken.length > 1 ? 'là tổng các cột' : 'được lấy từ các cột'} ${quotedList(taken, 'và')}, theo kỳ ${isChosen === true ? 'được chọn' : 'ghi ở tiêu đề'}` +
    `${left.length === 0 ? '' : `; không dùng ${quotedList(left, 'và')}`}.`,
  'periods-not-additive': ({ indicator }, nameOf) =>
    `chỉ số ${quote(nameOf(indicator))} đếm TTHC nên không cộng được qua các kỳ: một TTHC có thể phát sinh ở nhiều kỳ.`,
  'unit-not-found': ({ writtenAs, suggestions }) => {
    if (writtenAs === null) return 'không thấy tên đơn vị trên trang tính. Hãy ghi tên đơn vị hoặc chọn đơn vị.';
    const question = suggestions.length === 0 ? 'Hãy kiểm tra lại tên.' : `Có phải ${quotedList(suggestions, 'hay')}?`;
    return `kế hoạch không có đơn vị ${quote(writtenAs)}. ${question}`;
  },
  'unit-ambiguous': ({ writtenAs, candidates, between }) =>
    between !== undefined
      ? `tiêu đề ghi ${quote(between.title)}, còn ${nameWords[between.by]} ghi ${quote(between.other)}. Số liệu là của đơn vị nào? Hãy chọn đơn vị.`
      : `tên ${quote(writtenAs)} có thể là ${quotedList(candidates, 'hay')}. Hãy ghi rõ tên đơn vị.`,
  'unit-duplicate': ({ unit, cells }) =>
    `đơn vị ${quote(unit)} xuất hiện ở nhiều dòng (${joined(cells, 'và')}). ` +
    'Mỗi dòng được đánh giá theo số liệu của dòng đó, không cộng gộp.',
  'target-of-sheet-differs': ({ written, planned }) =>
    `chỉ tiêu ghi trên trang tính là ${quote(written)}, còn kế hoạch giao ${quote(planned)}. Kết quả đánh giá theo kế hoạch.`,
  'verdict-of-sheet-differs': ({ written, isMet, planned }) =>
    `trang tính tự đánh giá là ${quote(written)}, còn theo chỉ tiêu ${quote(planned)} của kế hoạch thì ${isMet ? 'đạt' : 'chưa đạt'}. ` +
    'Hãy kiểm tra lại chỉ tiêu đã dùng để tự đánh giá.',
  'on-strict-bound': ({ planned, better }) =>
    `số liệu đúng bằng mức của chỉ tiêu ${quote(planned)} nên chưa đạt: phải ${better === 'lower' ? 'thấp hơn' : 'vượt'} mức này.`,
  'tables-disagree': ({ taken, other }) =>
    `bảng này cho ${formatCount(other.numerator)}/${formatCount(other.denominator)}, còn bảng được dùng để đánh giá cho ` +
    `${formatCount(taken.numerator)}/${formatCount(taken.denominator)}. Hãy kiểm tra lại hai bảng.`,
  'lists-added': ({ lists, twice, count }) =>
    `số liệu được cộng từ các danh sách trên trang tính${lists.length === 0 ? '' : `: ${quotedList(lists, 'và')}`}.` +
    (count === 0
      ? ''
      : ` Có ${formatCount(count)} dòng đứng ở nhiều danh sách nên được tính nhiều lần: ${quotedList(twice, 'và')}${count > twice.length ? '…' : ''}.`),
  'unit-rows-unclear': ({ unit, count, names }) =>
    `đơn vị ${quote(unit)} có ${formatCount(count)} dòng (${quotedList(names, 'và')}${count > names.length ? '…' : ''}) mà chưa rõ có cộng được ` +
    'với nhau không nên chưa đánh giá. Hãy thêm dòng “Tổng cộng” của cả bảng để đối chiếu.',
  'numerator-exceeds-denominator': ({ written, numerator, denominator, numeratorLabel, denominatorLabel }) =>
    written !== undefined
      ? `tỷ lệ ghi ${quote(written)}, lớn hơn 100%. Hãy kiểm tra lại số này.`
      : `${named(numeratorLabel)} (${formatNumber(numerator)}) lớn hơn ${named(denominatorLabel)} ` +
        `(${formatNumber(denominator)}). Kiểm tra lại hai số này.`,
  'negative-count': ({ value, label }) =>
    `${named(label)} là số âm (${formatNumber(value)}). Giá trị phải từ 0 trở lên.`,
  'non-integer-count': ({ value, label }) => `${named(label)} là ${formatNumber(value)}, không phải số nguyên.`,
  'not-a-number': ({ written, label, isMark }) =>
    `${named(label)} ghi ${quote(written)}, ${whyUnreadable(written, isMark === true)}`,
  'missing-count': ({ label, otherLabel, otherValue }) =>
    `${named(label)} để trống trong khi ${named(otherLabel)} là ${formatNumber(otherValue)}. ` +
    'Nếu không có thì nhập số 0.',
  'cell-error': ({ error, label }) => `${named(label)} đang báo lỗi ${error} của Excel. Hãy sửa công thức ở ô này.`,
  'provided-not-eligible': ({ procedure }) =>
    `TTHC ${quote(procedure)} được đánh dấu đã cung cấp toàn trình nhưng không được đánh dấu đủ điều kiện.`,
  'online-not-allowed': ({ procedure, count }) =>
    `TTHC ${quote(procedure)} có ${formatCount(count)} hồ sơ trực tuyến nhưng không được đánh dấu cho phép nộp trực tuyến.`,
  'partial-procedures-left': partialLeftTold,
  'count-may-be-narrower': narrowerTold,
  'parts-differ-from-total': ({ identity, total, sum }) =>
    `tổng số ghi ${formatNumber(total)} nhưng cộng các thành phần được ${formatNumber(sum)} (${identity}).`,
  'total-row-mismatch': ({ label, written, sum }) =>
    `dòng tổng ghi ${named(label)} là ${formatNumber(written)} nhưng cộng các dòng được ${formatNumber(sum)}.`,
  'rate-mismatch': ({ written, numerator, denominator }) =>
    `tỷ lệ ghi ${written} không khớp với số liệu ${formatCount(numerator)}/${formatCount(denominator)} = ` +
    `${displayRate({ numerator, denominator }, { decimals: decimalsToShow(written) })}.`,
  'rate-scale-assumed': ({ written, readAs, isStrict }) =>
    isStrict === true
      ? `chỉ tiêu ${quote(written)}: số liệu đúng bằng ${readAs} là chưa đạt.`
      : `tỷ lệ ghi ${quote(written)} được hiểu là ${readAs}.`,
  'rate-scale-unclear': rateScaleUnclear,
  'rounding-flips-verdict': ({ shown, target, exact }) =>
    `tỷ lệ hiển thị là ${shown}, chỉ tiêu là ${target}, nhưng tỷ lệ chính xác là ` +
    `${displayRate(ratioOfDecimal(exact), { decimals: 6 })}. Kết quả đánh giá theo tỷ lệ chính xác.`,
  'legacy-encoding': ({ encoding, example, decoded }) =>
    `văn bản dùng bảng mã cũ ${encoding}${example === '' ? '' : ` (${quote(example)} là ${quote(decoded)})`}. ` +
    'Chữ được chuyển mã khi đọc; nội dung trang tính được giữ nguyên.',
  'indicator-not-in-sheet': ({ indicator, instead = [], isJoint }, nameOf) =>
    instead.length === 0
      ? `trang tính không có cột số liệu cho chỉ số ${quote(nameOf(indicator))}.`
      : `kế hoạch giao ${quote(nameOf(indicator))} tính ${isJoint === true ? 'chung' : 'riêng'} hồ sơ và kết quả, còn trang tính ghi ${joined(instead.map(quote), 'và')} tính ${isJoint === true ? 'riêng từng loại' : 'chung'} nên không đánh giá. Hãy bổ sung số liệu tính như kế hoạch.`,
  'plan-column-left-out': ({ heading, why }) =>
    `cột ${quote(heading)} không được lấy làm chỉ tiêu: ${leftOutReasons[why]}.`,
  'plan-table-left-out': ({ title, why }) =>
    `bảng ${title === '' ? 'không có tiêu đề' : quote(title)} không được lấy làm chỉ tiêu: ` + `${tablesLeftOut[why]}.`,
  'plan-row-left-out': ({ name, why }) =>
    `dòng ${name === '' ? 'không ghi tên' : quote(name)} có chỉ tiêu nhưng không được lấy: ${rowsLeftOut[why]}.`,
  'plan-formulas': ({ said, isKnown }) =>
    `kế hoạch nêu nhiều cách tính cho chỉ số này: ${quotedList(said, 'và')}. ` +
    (isKnown
      ? 'Chỉ số đang được tính theo công thức thường dùng của tên này'
      : 'Chỉ số chưa có cách tính, chỉ đọc cột tỷ lệ') +
    '; hãy chọn cách tính đúng ở phần Các chỉ số và cách tính.',
  'plan-note': ({ written, unit, why }) =>
    `${unit === null ? '' : `ở dòng ${quote(unit)}, `}kế hoạch ghi chú ${quote(written)}${planNotes[why]}`,
  'plan-prose': ({ part, count, left }) =>
    `văn bản không có bảng giao chỉ tiêu; ${formatCount(count)} chỉ tiêu được đọc từ các câu ở phần ${quote(part)}. Hãy đối chiếu từng chỉ tiêu với văn bản.` +
    (left.length === 0 ? '' : ` Câu có tỷ lệ nhưng không lấy: ${quotedList(left, 'và')}.`),
  'plan-receiver': ({ name, why, isLed }) =>
    (name === null
      ? 'kế hoạch không cho biết giao cho ai. Hãy ghi tên đơn vị ở phần Chỉ tiêu giao.'
      : `nơi giao chỉ tiêu không nêu đơn vị; chỉ tiêu được hiểu là giao cho ${quote(name)}, ` +
        `${why === 'unknown' ? '' : receivers[why]}.`) +
    (isLed ? ' Đơn vị chủ trì, theo dõi ghi trong bảng không được hiểu là đơn vị được giao.' : ''),
  'plan-level-target': (facts) => `${quote(facts.name)} là tên chung, không phải một đơn vị. ${levelReach(facts)}`,
  'plan-unit-count-mismatch': ({ section, stated, listed }) =>
    `mục ${quote(section)} của kế hoạch ghi ${formatCount(stated)} đơn vị nhưng liệt kê ${formatCount(listed)} đơn vị. ` +
    (listed === 0 ? 'Hãy nêu tên từng đơn vị.' : `Cả ${formatCount(listed)} đơn vị đều được đưa vào.`),
  'plan-value-unreadable': (facts, nameOf) =>
    'refusal' in facts
      ? planRefusal(facts)
      : `chỉ tiêu ${quote(nameOf(facts.indicator))} giao cho ${quote(facts.unit)} ghi ${quote(facts.written)}, ` +
        `${facts.why === undefined ? 'chưa rõ là bao nhiêu' : unreadableTargets[facts.why]} nên không đặt chỉ tiêu.`,
};

/** Which of two rates a number below "(%)" is, only the person who typed it knows. */
const figuresLeftOut = {
  'no-unit': 'không ghi của đơn vị nào',
  'other-period': 'không thuộc kỳ được đánh giá',
  'same-indicator': 'chỉ số của các dòng này đã được tính theo dòng ở trên',
  answered: 'đã trả lời là không tính',
  part: 'được ghi là phần của đơn vị đứng trên; đơn vị được tính theo dòng của đơn vị',
  'target-line': 'là chỉ tiêu, không phải kết quả của đơn vị nào',
  'rate-line': 'là tỷ lệ hoặc số bình quân của các dòng khác',
  below:
    'đứng tách dưới bảng, không rõ có thuộc bảng không. Nếu là dòng của bảng, hãy xóa dòng trống và ghi chú ở trên rồi đánh giá lại',
} as const;

const layoutReasons: { readonly [R in ProblemFacts['layout-not-recognised']['reason']]: string } = {
  empty: 'không có dữ liệu.',
  'no-heading': 'không có dòng tiêu đề nào nhận ra được (tên TTHC hoặc đơn vị, cột số liệu hoặc tỷ lệ).',
  'no-figures': 'có dòng tiêu đề nhưng không có dòng số liệu nào bên dưới.',
  'no-columns':
    'có bảng số liệu, nhưng chưa tính được chỉ số nào của kế hoạch: bảng phải có tỷ lệ của chỉ số, hoặc cả hai số liệu để tính ra nó, và mỗi dòng phải là một đơn vị, TTHC hoặc chỉ số. Danh sách cột cho biết từng cột đã được hiểu là gì.',
  'unknown-rows':
    'có đủ cột số liệu, nhưng tên các dòng không phải là đơn vị, TTHC hay chỉ số của kế hoạch đang dùng nên chưa rõ số liệu là của ai. Hãy kiểm tra xem đã chọn đúng kế hoạch chưa.',
  'nameless-rates':
    'có cột kết quả nhưng tiêu đề cột, tiêu đề bảng không cho biết đó là của một chỉ số nào của kế hoạch. Nếu bảng chỉ của một chỉ số, hãy đặt tên trang tính theo chỉ số đó, ví dụ “Hồ sơ trực tuyến”.',
  'unproven-parts':
    'có các dòng là từng phần việc của một đơn vị (ngày, người, mức độ…) nhưng không có dòng tổng khớp với chúng, nên chưa biết đã đủ hồ sơ của đơn vị chưa. Hãy kiểm tra số liệu, hoặc thêm dòng “Tổng cộng” dưới bảng.',
  'unproven-pairs':
    'có ô ghi hai số như “70/100” nhưng không có gì cho biết số sau là tổng số. Hãy ghi thêm tỷ lệ trong ô, ví dụ “70/100 (70%)”, hoặc thêm cột tổng số hồ sơ.',
  'settled-ways':
    'chỉ có hồ sơ đã giải quyết chia theo hình thức nộp, còn chỉ tiêu hồ sơ trực tuyến tính trên hồ sơ tiếp nhận trong kỳ nên chưa đánh giá. Cần thêm số hồ sơ tiếp nhận theo hình thức nộp (trực tuyến, trực tiếp, bưu chính).',
  'counts-of-target':
    'là số lượng chứ không phải tỷ lệ, mà bảng không có tổng số để tính ra tỷ lệ nên chưa đánh giá. Cần thêm cột tổng số (mẫu số của chỉ số).',
  'other-period': 'chỉ có kết quả của kỳ khác với kỳ ghi ở tiêu đề nên không đánh giá.',
  targets:
    'tức là chỉ tiêu được giao chứ không phải kết quả thực hiện nên không đánh giá. Muốn dùng làm kế hoạch, hãy bấm “Đọc vùng đang chọn” ở thẻ “Chỉ tiêu”. Nếu đây là kết quả, hãy ghi “Kết quả” vào tên trang tính.',
  'no-sheet': 'không có trong tệp. Hãy kiểm tra lại tên trang tính.',
  'too-large': 'quá lớn để đánh giá một lần. Hãy xóa các dòng, cột trống đã định dạng thừa.',
};

const scriptNames: Readonly<Record<Script, string>> = {
  cyrillic: 'chữ cái Kirin (Nga)',
  greek: 'chữ cái Hy Lạp',
  'latin-letter': 'chữ cái, không phải chữ số',
};

/** A count that could be two numbers is not chosen for the officer, and a rate is no count. */
function whyUnreadable(written: string, isMark: boolean): string {
  const read = parseWrittenNumber(written);
  if (read.kind === 'percent' && !isMark) return 'là tỷ lệ chứ không phải số lượng.';
  if (read.kind === 'ambiguous')
    return `có thể là ${read.readings.map(formatNumber).join(' hoặc ')} (dấu phẩy thập phân). Hãy nhập lại dưới dạng số.`;
  const found = lookAlike(written);
  if (found !== null)
    return (
      `có ký tự ${quote(found.character)} trông giống ${quote(found.looksLike)} nhưng là ${scriptNames[found.script]}. ` +
      `Hãy xóa và gõ lại ${quote(found.looksLike)}.`
    );
  if (isMark) {
    const level = /^[2-4]$/.test(written) ? ` Nếu là mức độ thì ghi ${quote(`Mức độ ${written}`)}.` : '';
    return `không phải dấu (x, có, không) hay mức độ (toàn trình, một phần).${level}`;
  }
  if (/^[xv✓✔]$/iu.test(written)) return 'là dấu đánh dấu, không cho biết số lượng. Hãy nhập số hồ sơ.';
  return 'không đọc được thành số.';
}

/** A mismatch shows at the decimals that were written, so the right rate is told with as many. */
function decimalsToShow(written: string): number {
  const read = parseWrittenNumber(written);
  const decimals = read.kind === 'number' || read.kind === 'percent' ? read.decimals : 2;
  return Math.min(Math.max(decimals, 1), 6);
}

/**
 * The sentence of a problem, in Vietnamese: it names the cell and the figures.
 * @param plan whose own headings name the indicators; the built-in names stand in for it
 * @example describeProblem(problem('negative-count', { value: -3, label: 'Trực tuyến' }, { cell: 'D9' }))
 * // 'Ô D9: “Trực tuyến” là số âm (-3). Giá trị phải từ 0 trở lên.'
 */
export function describeProblem(problem: Problem, plan?: Plan): string {
  const nameOf: NameOf = (indicator) =>
    plan?.indicators.find(({ id }) => id === indicator)?.heading ?? indicatorOf(indicator)?.fullLabel ?? indicator;
  return atCell(problem.cell, sentence(problem, nameOf));
}

/** One generic step, for the compiler cannot tie a union's code to its facts otherwise. */
function sentence<C extends ProblemCode>(problem: { code: C; facts: ProblemFacts[C] }, nameOf: NameOf): string {
  return sentences[problem.code](problem.facts, nameOf);
}
