import { levelNamed, levelOfUnit } from '../../../domain/plans/level-groups';

/**
 * Whether a row that assigns to a level cannot be the heading of these units: "Các sở, ngành" right above "Xã Trà Lĩnh".
 * @param heading the level's name
 */
export function isOtherLevel(heading: string, units: readonly string[]): boolean {
  const level = levelNamed(heading);
  return level !== null && units.every((name) => levelOfUnit(name) !== null && levelOfUnit(name) !== level);
}
