import type { Ratio } from '../domain/rates/ratio';
import type { Plan } from '../domain/plans/plan';
import type { UnitFound } from '../domain/units/unit-finder';

/** Help in Vietnamese, which is the add-in's language, and in English for an English Excel. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface Parameter {
  /** As Excel shows it while a formula is typed: words joined by underscores, as in Excel's own lookup_value. */
  readonly name: Words;
  readonly help: Words;
  /** matrix: takes a whole range; with a single value only, a range makes Excel call the function for each cell. */
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export type ResultValue = string | number;

/** What a function needs of its surroundings: whichever plan the workbook follows at this moment. */
export interface PlanProvider {
  planInForce(): Plan;
  /** Another plan by its id or year; null where there is none or the year fits several. */
  findPlan(idOrYear: string | number): Plan | null;
  /** The ids to name when a plan is not found. */
  planIds(): readonly string[];
  /** From which part of the target on a missed one is near, where the workbook has a setting of its own. */
  near?(): Ratio | undefined;
  /** What officers said that names in this workbook mean: as written to the plan's own spelling. */
  toldNames?(plan: Plan): ReadonlyMap<string, string>;
}

export interface FunctionContext extends PlanProvider {
  /** Null where the plan has no such unit. */
  findUnit(plan: Plan, written: string): UnitFound | null;
}

/** One custom function: all that Excel, its help and its caller need to know of it. */
export interface FunctionEntry {
  /** Also the name that is typed after "DVCTT."; never changed once published. */
  readonly id: string;
  readonly help: Words;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'number' | 'string' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  /** Shown with the help, and run by the tests; none for functions of whole tables. */
  readonly example?: { readonly args: readonly (string | number | boolean)[]; readonly gives: string | number };
  /** Excel then tells where the arguments stand on the worksheet. */
  readonly needsAddresses?: true;
  /** Its result depends on the workbook's plan or settings: it waits until they are known. */
  readonly followsWorkbook?: true;
  /**
   * @param args one for each parameter, as Excel hands them over; null where left out
   * @param addresses where they stand ("Sheet1!B4:H44"), with `needsAddresses` and where Excel knows
   * @throws FunctionError
   */
  run(
    context: FunctionContext,
    args: readonly unknown[],
    addresses: readonly unknown[],
  ): ResultValue | ResultValue[][] | Promise<ResultValue | ResultValue[][]>;
}
