import { toHostError } from './host-errors';

/** One batch of Excel, with its refusals as the app knows them. @throws HostError */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostError(error);
  }
}
