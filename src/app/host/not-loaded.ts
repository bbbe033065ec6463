/**
 * Whether a part of the add-in that is fetched when first wanted did not arrive: the network is gone, or the server. It is
 * asked for again the next time. Told by the name that the build's loader gives to such errors.
 */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
