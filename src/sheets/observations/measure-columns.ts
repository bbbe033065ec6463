import { PARTS_OF_ONLINE } from '../../domain/measures/ways';
import type { MeasureColumns } from '../tables/identities';
import type { ReceivedDossiers } from './received-dossiers';

/** The columns of each measure, for checks of sums: online dossiers in several columns, and ways that no word names, too. */
export function measureColumns({ columns, unnamed }: ReceivedDossiers): MeasureColumns {
  const kinds = PARTS_OF_ONLINE.flatMap((kind) => columns.get(kind) ?? []);
  const online = columns.get('onlineDossiers') ?? kinds;
  const others = [...(columns.get('otherWayDossiers') ?? []), ...unnamed];
  return new Map([
    ...columns,
    ...(online.length > 0 ? [['onlineDossiers', online] as const] : []),
    ...(others.length > 0 ? [['otherWayDossiers', others] as const] : []),
  ]);
}
