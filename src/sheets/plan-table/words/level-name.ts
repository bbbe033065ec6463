import { levelNamed, levelOfUnit, type Level } from '../../../domain/plans/level-groups';
import { foldKey } from '../../../domain/text/vietnamese-text';

/**
 * Whether a row that assigns to a level cannot be the heading of these units: "Các sở, ngành" right above "Xã Trà Lĩnh".
 * @param heading the level's name
 */
export function isOtherLevel(heading: string, units: readonly string[]): boolean {
  const level = levelNamed(heading);
  return level !== null && units.every((name) => levelOfUnit(name) !== null && levelOfUnit(name) !== level);
}

/**
 * Whether a unit's own name is of a level, and of one kind of communes where that is meant.
 * @example isOfLevel('UBND phường Sông Cầu', 'commune', 'phường') // true
 */
export function isOfLevel(name: string, level: Level | null, kind: string | null): boolean {
  const alone = foldKey(name).replace(/^(?:ubnd|ủy ban nhân dân) /u, '');
  return levelOfUnit(name) === level && (kind === null || alone.startsWith(`${kind} `));
}
