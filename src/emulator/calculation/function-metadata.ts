/** functions.json as Excel reads it (the parts that decide how a function is called). */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** @throws Error for kinds of functions that the emulator lacks: better noticed than answered wrongly. */
export function checkMetadata(metadata: FunctionsMetadata): void {
  for (const { id, options } of metadata.functions) {
    if (options?.stream || options?.cancelable) throw new Error(`Streaming functions are not emulated: ${id}`);
    if (options?.volatile) throw new Error(`Volatile custom functions are not emulated: ${id}`);
  }
}
