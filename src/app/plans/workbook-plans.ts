import { builtInPlans, defaultPlan } from '../../data/plans/index';
import type { Plan } from '../../domain/plans/plan';
import { foldKey } from '../../domain/text/vietnamese-text';

/** The plans a workbook can be judged by: those it keeps and those that come with the add-in. */
export interface WorkbookPlans {
  readonly inForce: Plan;
  /** It was chosen in this workbook, rather than standing there because it is the first. */
  readonly isChosen: boolean;
  /** Kept ones first, the newest year first among them, then those that come with the add-in. */
  readonly all: readonly Plan[];
  /** Ids of the plans that the workbook itself keeps. */
  readonly kept: ReadonlySet<string>;
  /** The id of the plan that was chosen where it is not there, or cannot be read: `inForce` only stands in for it. */
  readonly missing: string | null;
  /** Other names that officers gave to units, by the plan's id: as written to the plan's own spelling. */
  readonly toldNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The plans where nothing was read yet, and where a workbook keeps nothing. */
export const builtInWorkbookPlans: WorkbookPlans = {
  inForce: defaultPlan,
  isChosen: false,
  all: builtInPlans,
  kept: new Set(),
  missing: null,
  toldNames: new Map(),
};

/** A kept plan is one setting each, holding the same text as its .json file. */
export const PLAN_PREFIX = 'dvctt.plan.';
export const IN_FORCE_SETTING = 'dvctt.planInForce';
export const TOLD_NAMES_SETTING = 'dvctt.unitNames';

type Settings = ReadonlyMap<string, unknown>;
type ReadPlan = (json: string) => Plan;

/** Plans that were read before, by their text: settings come with every reading of a sheet. */
const readBefore = new Map<string, Plan | null>();
const MOST_READ_BEFORE = 20;

/**
 * The plans of a workbook by its settings. The plan in force is the one that was chosen; where none was, or the chosen
 * one is gone, the default one.
 * @example (await readWorkbookPlans(new Map())).inForce.id // 'bac-kan-2022'
 */
export async function readWorkbookPlans(settings: Settings): Promise<WorkbookPlans> {
  const texts = [...settings].filter(([key]) => key.startsWith(PLAN_PREFIX));
  const kept = new Map<string, Plan>();
  // The reader is fetched only where a workbook keeps plans: most do not, and the pane is there sooner.
  const read = texts.length === 0 ? null : await loadReader();
  for (const [key, text] of texts) {
    const plan = typeof text === 'string' && read !== null ? readOnce(text, read) : null;
    if (plan !== null && key === `${PLAN_PREFIX}${plan.id}`) kept.set(plan.id, plan);
  }
  const own = [...kept.values()].sort((one, other) => other.year - one.year);
  const all = [...own, ...builtInPlans.filter(({ id }) => !kept.has(id))];
  const chosen = settings.get(IN_FORCE_SETTING);
  const found = all.find(({ id }) => id === chosen);
  return {
    inForce: found ?? defaultPlan,
    isChosen: found !== undefined,
    all,
    kept: new Set(kept.keys()),
    missing: found === undefined && typeof chosen === 'string' ? chosen : null,
    toldNames: readToldNames(settings.get(TOLD_NAMES_SETTING)),
  };
}

async function loadReader(): Promise<ReadPlan> {
  const { planFromJson } = await import('../../files/plan-json/plan-from-json');
  return planFromJson;
}

function readOnce(text: string, read: ReadPlan): Plan | null {
  const before = readBefore.get(text);
  if (before !== undefined) return before;
  const plan = tryRead(text, read);
  if (readBefore.size >= MOST_READ_BEFORE) readBefore.clear();
  readBefore.set(text, plan);
  return plan;
}

/** A file may come from anywhere, and from a later version of the add-in. */
function tryRead(text: string, read: ReadPlan): Plan | null {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Error && error.name === 'PlanJsonError') return null;
    throw error;
  }
}

/** The plan of an id, or of a year where only one plan has it; a kept plan goes before one that comes with the add-in. */
export function choosePlanOf({ all, kept }: WorkbookPlans, idOrYear: string | number): Plan | null {
  const wanted = String(idOrYear).trim();
  const byId = all.find(({ id }) => foldKey(id) === foldKey(wanted));
  if (byId !== undefined) return byId;
  const ofYear = all.filter(({ year }) => String(year) === wanted);
  const own = ofYear.filter(({ id }) => kept.has(id));
  const [only, ...others] = own.length > 0 ? own : ofYear;
  return only !== undefined && others.length === 0 ? only : null;
}

function readToldNames(value: unknown): ReadonlyMap<string, ReadonlyMap<string, string>> {
  if (!isRecord(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([id, names]) => {
      if (!isRecord(names)) return [];
      const texts = Object.entries(names).flatMap(([written, unit]) =>
        typeof unit === 'string' ? [[written, unit] as const] : [],
      );
      return [[id, new Map(texts)] as const];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
