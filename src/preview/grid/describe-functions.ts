import type { Univer } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';

interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Lets the grid's editor suggest and explain the add-in's functions, with the words that Excel shows for them. */
export function describeInGrid(instance: Univer, namespace: string, functions: readonly FunctionHelp[]): void {
  instance
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description, parameters }) => ({
        functionName: `${namespace}.${name}`,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      })),
    );
}
