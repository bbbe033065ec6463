/** What Excel answers when it refuses: the code and place that office.js hands to the add-in as OfficeExtension.Error. */
export class HostError extends Error {
  readonly code: string;
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }
}

export function invalidArgument(location: string, message?: string): HostError {
  return new HostError(
    'InvalidArgument',
    message ?? 'The argument is invalid or missing or has an incorrect format.',
    location,
  );
}

export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);
}

/** A member of Excel that this emulator lacks. It must be noticed, so it is never answered with a made-up value. */
export function notEmulated(member: string): HostError {
  return new HostError('ApiNotFound', `${member} is not emulated`, member);
}
