import { readBasis } from '../made/basis';
import type { Change } from '../made/take-back';
import type { Host } from '../host/host';
import type { SheetTable } from '../host/new-sheet';
import type { PaletteId } from '../host/palette';
import type { Plan } from '../../domain/plans/plan';
import { colourTasks, taskColours } from './task-colours';
import { TASK_TABLE } from './task-columns';
import { tasksBasis } from './tasks-basis';

interface Dressing {
  readonly host: Host;
  readonly plan: Plan;
  readonly palette: PaletteId;
}

/**
 * Colours the table of tasks after rows came to it, and says anew by what it was made.
 * @param before the table as it was: its colours were those that follow from it
 */
export async function dressTasks({ host, plan, palette }: Dressing, before: SheetTable): Promise<readonly Change[]> {
  const table = await host.readTable(TASK_TABLE);
  if (table === null) return [];
  const { sheet } = table;
  const said = await host.withSheet(sheet, (session) => session.replaceBasis(tasksBasis(plan, palette)));
  const had = await colourTasks(host, table, palette);
  const earlier = readBasis(said)?.palette;
  const colours = { ...taskColours(before), palette: earlier === 'classic' || earlier === 'safe' ? earlier : palette };
  const comment = tasksBasis(plan, palette).comment;
  return [
    { kind: 'basis', sheet, before: said === null ? null : { formula: said, comment } },
    {
      kind: 'colours',
      sheet,
      before: had ? colours : { names: [], rules: [] },
      applied: { ...taskColours(table), palette },
      extent: null,
    },
  ];
}
