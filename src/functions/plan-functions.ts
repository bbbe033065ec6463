import { indicatorOf } from '../domain/indicators/indicators';
import { groupOf, targetFor } from '../domain/plans/plan';
import type { FunctionEntry, Parameter, ResultValue } from './function-entry';
import { notAvailable } from './function-error';
import { shownTarget } from './shown-target';
import { chooseGroups, chooseIndicator, choosePlan, chooseUnit, groupTitle } from './plan-lookup';

const unit: Parameter = {
  name: { vi: 'đơn_vị', en: 'unit' },
  help: {
    vi: 'Tên đơn vị, viết đủ hoặc viết tắt: “Phòng Nội vụ”, “P. VH&TT”, “UBND phường Đức Xuân”.',
    en: 'The unit, in full or abbreviated: “Phòng Nội vụ”, “P. VH&TT”, “UBND phường Đức Xuân”.',
  },
  dimensionality: 'scalar',
};
const plan: Parameter = {
  name: { vi: 'kế_hoạch', en: 'plan' },
  help: {
    vi: 'Mã hoặc năm của kế hoạch, ví dụ 2022; bỏ trống là kế hoạch đang dùng.',
    en: 'The plan’s id or year, such as 2022; the plan in use where left out.',
  },
  dimensionality: 'scalar',
  optional: true,
};

/** The target that the plan assigns to a unit, from 0 to 1: exactly the number that its text stands for; "> 98%" where it has to be passed. */
export const target: FunctionEntry = {
  id: 'CHITIEU',
  followsWorkbook: true,
  help: {
    vi: 'Chỉ tiêu mà kế hoạch giao cho đơn vị, từ 0 đến 1; “> 98%” nếu phải vượt mức đó.',
    en: 'The target that the plan assigns to a unit, from 0 to 1; “> 98%” where it has to be passed.',
  },
  parameters: [
    unit,
    {
      name: { vi: 'chỉ_tiêu', en: 'indicator' },
      help: {
        vi: 'Số thứ tự hoặc tên: 1 (cung cấp toàn trình), 2 (TTHC phát sinh hồ sơ trực tuyến), 3 (hồ sơ trực tuyến).',
        en: 'Number or name: 1 (provided end to end), 2 (procedures with online dossiers), 3 (online dossiers).',
      },
      dimensionality: 'scalar',
    },
    plan,
  ],
  result: { type: 'any', dimensionality: 'scalar' },
  example: { args: ['Phường Đức Xuân', 3], gives: 0.13 },
  run: (context, [rawUnit, rawIndicator, rawPlan]) => {
    const chosen = choosePlan(context, rawPlan);
    const { name } = chooseUnit(context, chosen, rawUnit);
    const indicator = chooseIndicator(chosen, rawIndicator);
    const value = targetFor(chosen, name, indicator.id)?.value ?? null;
    if (value === null) throw notAvailable('no-target', { unit: name, indicator: indicator.heading });
    return shownTarget(value, indicator);
  },
};

/** The group that the plan puts a unit into, with its section. */
export const group: FunctionEntry = {
  id: 'NHOM',
  followsWorkbook: true,
  help: {
    vi: 'Nhóm của đơn vị trong kế hoạch, kèm mục.',
    en: 'The group of a unit in the plan, with its section.',
  },
  parameters: [unit, plan],
  result: { type: 'string', dimensionality: 'scalar' },
  example: { args: ['Phường Đức Xuân'], gives: 'Nhóm 1, mục II' },
  run: (context, [rawUnit, rawPlan]) => {
    const chosen = choosePlan(context, rawPlan);
    const { name } = chooseUnit(context, chosen, rawUnit);
    const found = groupOf(chosen, name);
    return found === undefined ? '' : groupTitle(found);
  },
};

/** Every unit of the plan (or of a group, or a section) with its targets, from 0 to 1; "" where none is assigned. */
export const targetTable: FunctionEntry = {
  id: 'BANG_CHITIEU',
  followsWorkbook: true,
  help: {
    vi: 'Bảng chỉ tiêu giao cho từng đơn vị: nhóm, đơn vị và các chỉ tiêu.',
    en: 'A table of the targets of each unit: group, unit and targets.',
  },
  parameters: [
    {
      name: { vi: 'nhóm', en: 'group' },
      help: {
        vi: 'Chỉ lấy một nhóm hoặc một mục: “I.1”, “II”; bỏ trống là tất cả.',
        en: 'One group or section only: “I.1”, “II”; all where left out.',
      },
      dimensionality: 'scalar',
      optional: true,
    },
    plan,
  ],
  result: { type: 'any', dimensionality: 'matrix' },
  run: (context, [rawGroup, rawPlan]) => {
    const chosen = choosePlan(context, rawPlan);
    const { indicators } = chosen;
    const rows = chooseGroups(chosen, rawGroup).flatMap((one) =>
      one.units.map(({ name }): ResultValue[] => [
        groupTitle(one),
        name,
        ...indicators.map((indicator) => shownTarget(one.targets[indicator.id]?.value, indicator)),
      ]),
    );
    return [['Nhóm', 'Đơn vị', ...indicators.map(({ id, heading }) => indicatorOf(id)?.label ?? heading)], ...rows];
  },
};

/** A unit's name as the plan writes it. */
export const properName: FunctionEntry = {
  id: 'CHUAN_TEN',
  followsWorkbook: true,
  help: {
    vi: 'Tên đơn vị đúng như trong kế hoạch; không chắc chắn thì #N/A kèm gợi ý.',
    en: 'The unit’s name as the plan writes it; #N/A with suggestions where it is not certain.',
  },
  parameters: [{ ...unit, name: { vi: 'tên', en: 'name' } }],
  result: { type: 'string', dimensionality: 'scalar' },
  example: { args: ['P. VH&TT'], gives: 'Phòng Văn hoá và Thông tin' },
  run: (context, [rawName]) => chooseUnit(context, context.planInForce(), rawName).name,
};
