import type { ReadFile } from '../../app/collect/source';
import type { PickedFile } from './plan-desk';

/** Null where it cannot be got any more: it was deleted, renamed or changed since it was picked, or is locked. */
export async function bytesOf(picked: PickedFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await picked.arrayBuffer());
  } catch {
    return null;
  }
}

/** What is told of such a file. */
export function unavailable(file: string): ReadFile {
  return { file, refusal: 'unavailable', sources: [], ignored: [], problems: [], uncalculated: [] };
}
