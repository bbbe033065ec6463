/** Online dossiers by the level of their service, or by where they were handed in; together they are the online ones. */
export const PARTS_OF_ONLINE = [
  'endToEndOnlineDossiers',
  'partialOnlineDossiers',
  'otherOnlineDossiers',
  'nationalPortalDossiers',
  'ownPortalDossiers',
  'appDossiers',
] as const;

/** Dossiers by ways that are not online. */
export const OFFLINE_WAYS = ['directPostDossiers', 'directDossiers', 'postDossiers', 'otherWayDossiers'] as const;

/** Dossiers by the way in which they were submitted; those of a total are of one of these. */
export const WAYS = ['onlineDossiers', ...PARTS_OF_ONLINE, ...OFFLINE_WAYS] as const;

/** Whether a measure is of all dossiers: received in the period, or with those carried over. @example isOfAll('allDossiers') // true */
export function isOfAll(measure: string | null | undefined): boolean {
  return measure === 'allDossiers' || measure === 'receivedDossiers';
}
