import type { MeasureColumns } from '../tables/identities';
import type { ReceivedDossiers } from './received-dossiers';

const KINDS_OF_ONLINE = ['endToEndOnlineDossiers', 'partialOnlineDossiers', 'otherOnlineDossiers'] as const;

/** The columns of each measure, for checks of sums: online dossiers in several columns, and ways that no word names, too. */
export function measureColumns({ columns, unnamed }: ReceivedDossiers): MeasureColumns {
  const kinds = KINDS_OF_ONLINE.flatMap((kind) => columns.get(kind) ?? []);
  const online = columns.get('onlineDossiers') ?? kinds;
  const others = [...(columns.get('otherWayDossiers') ?? []), ...unnamed];
  return new Map([
    ...columns,
    ...(online.length > 0 ? [['onlineDossiers', online] as const] : []),
    ...(others.length > 0 ? [['otherWayDossiers', others] as const] : []),
  ]);
}
