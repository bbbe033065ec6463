/** A .json that is no plan of ours; `path` says where it is wrong ("groups[2].targets.onlineDossierRate"). */
export class PlanJsonError extends Error {
  override readonly name = 'PlanJsonError';
  constructor(
    /** `newer`: written by a later version of the add-in. */
    readonly reason: 'not-json' | 'wrong' | 'newer',
    readonly path: string,
    options?: { cause: unknown },
  ) {
    super(`${reason}: ${path}`, options);
  }
}
