import { defaultNear } from '../../domain/verdicts/assessment';
import type { Ratio } from '../../domain/rates/ratio';
import type { PaletteId } from './palette';

/** What an officer may set; kept in the workbook, so that it travels with the file. */
export interface WorkbookSettings {
  /** From which whole percent of the target a missed one is "gần đạt": 1 to 100. */
  readonly nearPercent: number;
  /** Decimals of a percentage in the pane: 0 to 4. */
  readonly decimals: number;
  readonly mode: 'cut' | 'round';
  readonly palette: PaletteId;
  /** Whether colouring also writes the verdict in words into a column of its own. */
  readonly writesVerdicts: boolean;
}

/** What holds until someone sets it otherwise: as the plan shows its own examples (96,7%). */
export const defaultSettings: WorkbookSettings = {
  nearPercent: 80,
  decimals: 1,
  mode: 'cut',
  palette: 'safe',
  writesVerdicts: false,
};

export const MOST_DECIMALS = 4;

/** The key under which the workbook keeps the threshold of "gần đạt": a whole number of percent of the target. */
export const NEAR_SETTING = 'dvctt.near';

const KEYS: Readonly<Record<keyof WorkbookSettings, string>> = {
  nearPercent: NEAR_SETTING,
  decimals: 'dvctt.decimals',
  mode: 'dvctt.rounding',
  palette: 'dvctt.palette',
  writesVerdicts: 'dvctt.verdicts',
};

/**
 * The settings of a workbook; the default of each where there is none or it makes no sense, for a file may come from
 * anywhere.
 * @example readWorkbookSettings(new Map([['dvctt.decimals', 2]])).decimals // 2
 */
export function readWorkbookSettings(kept: ReadonlyMap<string, unknown>): WorkbookSettings {
  const near = kept.get(KEYS.nearPercent);
  const decimals = kept.get(KEYS.decimals);
  return {
    nearPercent: isWhole(near, 1, 100) ? near : defaultSettings.nearPercent,
    decimals: isWhole(decimals, 0, MOST_DECIMALS) ? decimals : defaultSettings.decimals,
    mode: kept.get(KEYS.mode) === 'round' ? 'round' : defaultSettings.mode,
    palette: kept.get(KEYS.palette) === 'classic' ? 'classic' : defaultSettings.palette,
    writesVerdicts: kept.get(KEYS.writesVerdicts) === true,
  };
}

/** What to write for a change: null takes a setting away that has its default value again. */
export function settingEntries(settings: WorkbookSettings): ReadonlyMap<string, unknown> {
  return new Map(
    (Object.keys(KEYS) as (keyof WorkbookSettings)[]).map((name) => [
      KEYS[name],
      settings[name] === defaultSettings[name] ? null : settings[name],
    ]),
  );
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** The threshold of "gần đạt" as an exact ratio. */
export function nearOf(settings: WorkbookSettings): Ratio {
  return { numerator: settings.nearPercent, denominator: 100 };
}

/**
 * The threshold of "gần đạt" kept in the workbook; the default of 80% where there is none or it makes no sense.
 * @example readNear(new Map([['dvctt.near', 90]])) // { numerator: 90, denominator: 100 }
 */
export function readNear(settings: ReadonlyMap<string, unknown>): Ratio {
  const { nearPercent } = readWorkbookSettings(settings);
  return nearPercent === defaultSettings.nearPercent ? defaultNear : { numerator: nearPercent, denominator: 100 };
}
