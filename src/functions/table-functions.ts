import { toMatrix, toScalar } from './arguments';
import type { FunctionContext, FunctionEntry, Parameter } from './function-entry';
import type { TableArgument } from './assess-table';

const table: Parameter = {
  name: { vi: 'bảng', en: 'table' },
  help: {
    vi: 'Vùng bảng số liệu, gồm cả các dòng tiêu đề (nên có cả dòng tên đơn vị ở trên).',
    en: 'The table of figures with its heading rows (and the unit’s name above, where it stands there).',
  },
  dimensionality: 'matrix',
};
const unit: Parameter = {
  name: { vi: 'đơn_vị', en: 'unit' },
  help: {
    vi: 'Bảng của đơn vị nào, nếu trong bảng không có tên đơn vị.',
    en: 'Whose table it is, where the table does not name the unit.',
  },
  dimensionality: 'scalar',
  optional: true,
};

function toTable(context: FunctionContext, args: readonly unknown[], addresses: readonly unknown[]): TableArgument {
  const [rawTable, rawUnit] = args;
  const [address] = addresses;
  const name = toScalar(rawUnit, 'tên đơn vị');
  return {
    cells: toMatrix(rawTable),
    address: typeof address === 'string' ? address : null,
    unit: name === null ? null : String(name).trim(),
    plan: context.planInForce(),
    near: context.near?.(),
  };
}

/** A whole table judged in one call: a row for each unit and indicator. */
export const summary: FunctionEntry = {
  id: 'TONGHOP',
  followsWorkbook: true,
  help: {
    vi: 'Đánh giá cả bảng số liệu: mỗi dòng một chỉ số, gồm tử số, mẫu số, tỷ lệ, chỉ tiêu giao, đánh giá, còn thiếu.',
    en: 'Judges a whole table of figures: a row an indicator with counts, rate, target, verdict and shortfall.',
  },
  parameters: [table, unit],
  result: { type: 'any', dimensionality: 'matrix' },
  needsAddresses: true,
  // Reading worksheets is most of the add-in's code: it loads when first needed, after the functions are there.
  run: async (context, args, addresses) => {
    const { summariseTable } = await import('./assess-table');
    return summariseTable(toTable(context, args, addresses));
  },
};

/** What is wrong or doubtful in a table, cell by cell. */
export const check: FunctionEntry = {
  id: 'KIEMTRA',
  followsWorkbook: true,
  help: {
    vi: 'Liệt kê những số liệu chưa hợp lý trong bảng: mức độ, ô và nội dung.',
    en: 'Lists the figures of a table that cannot be right or need a look: severity, cell and reason.',
  },
  parameters: [table, unit],
  result: { type: 'any', dimensionality: 'matrix' },
  needsAddresses: true,
  run: async (context, args, addresses) => {
    const { checkTable } = await import('./assess-table');
    return checkTable(toTable(context, args, addresses));
  },
};
