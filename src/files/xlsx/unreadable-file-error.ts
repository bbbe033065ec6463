import type { UnreadableFile } from '../../domain/unreadable-file';

/** The reasons that this room gives. */
export type UnreadableReason = UnreadableFile;

/** A file that cannot be read; `reason` is for the sentence shown to a person, `message` for whoever looks for the cause. */
export class UnreadableFileError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string, options?: { cause: unknown }) {
    super(`${reason}: ${detail}`, options);
    this.name = 'UnreadableFileError';
    this.reason = reason;
  }
}
