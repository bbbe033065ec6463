import type { Host } from '../host/host';
import type { Change } from './take-back';

/** A worksheet that was just added and is whole, as a change that can be taken back while nobody writes into it. */
export async function sealed(host: Host, sheet: string): Promise<Extract<Change, { readonly kind: 'sheet' }>> {
  return { kind: 'sheet', sheet, seal: await host.sealSheet(sheet) };
}
