import { buildPreview } from '../../../scripts/serve-preview';

/** Once before all browser tests. */
export default async function setup(): Promise<void> {
  await buildPreview();
}
