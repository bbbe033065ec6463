import { HostError, type HostErrorCode } from '../app/host/host';
import { isNotLoaded } from '../app/host/not-loaded';

/** What Excel's error codes mean to the app. Codes that are not listed are `failed`. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  ItemNotFound: 'no-sheet',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'protected',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
};

/** Turns what Excel threw into the app's error; errors that are the app's already, and our own mistakes, pass as they are. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (isNotLoaded(error)) return new HostError('not-loaded', { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new HostError(CODES[code] ?? 'failed', { cause: error });
}
