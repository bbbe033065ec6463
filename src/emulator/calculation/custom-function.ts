import type { BaseFunction, FunctionVariantType } from '@univerjs/engine-formula';
import { cellAddress, type CellValue } from '../../sheets/cells/grid';
import type { UniverModules } from '../book/univer-modules';
import { formatArea } from '../formulas/a1';
import { asMatrix, type EngineArgument, isMatrix, prepareArguments } from './call-arguments';
import type { CallingCell, CallResult, CallResults } from './call-results';
import { fromEngine, toEngine } from './engine-values';
import type { FunctionMetadata } from './function-metadata';

export interface CustomFunctionOptions {
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
  readonly allowsErrors: boolean;
  readonly results: CallResults;
  /** "Sheet1!" or "'Phòng Nội vụ'!" for a sheet of the open workbook. */
  sheetPrefix(sheetId: string): string;
}

/** What a cell shows until the add-in has answered. It is an error, so that whatever depends on it waits too. */
const WAITING: CallResult = { kind: 'error', error: '#GETTING_DATA', message: null };

/** Makes the engine's executor of one custom function. It looks results up; it never calls the add-in itself. */
export function createCustomFunction(modules: UniverModules, options: CustomFunctionOptions): BaseFunction {
  const { formula } = modules;
  const { metadata, results } = options;
  const wantsAddresses = metadata.options?.requiresParameterAddresses === true;

  class CustomFunction extends formula.BaseFunction {
    override minParams = 0;
    override maxParams = 255;
    override needsReferenceObject = wantsAddresses;

    override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
      const given = variants.map(fromEngine);
      const cell: CallingCell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const addresses = wantsAddresses ? variants.map((variant) => this.addressOf(variant)) : null;
      const lifted = liftedSize(given);
      if (lifted === null) return this.toResult(this.ask(given, cell, addresses));
      return this.toArray(
        Array.from({ length: lifted.rows }, (_, row) =>
          Array.from({ length: lifted.columns }, (__, column) => {
            const result = this.ask(
              given.map((value, index) => pick(value, index, row, column)),
              cell,
              addresses,
            );
            return result.kind === 'error' ? { error: result.error } : (asMatrix(result.value)[0]?.[0] ?? null);
          }),
        ),
      );
    }

    private ask(given: readonly EngineArgument[], cell: CallingCell, addresses: (string | null)[] | null): CallResult {
      const prepared = prepareArguments(metadata.parameters, given, options.allowsErrors);
      if (prepared.kind === 'error') return { kind: 'error', error: prepared.error, message: null };
      const address = metadata.options?.requiresAddress
        ? options.sheetPrefix(cell.sheetId) + cellAddress(cell.row, cell.column)
        : '';
      const call = {
        id: metadata.id,
        args: prepared.args,
        address,
        parameterAddresses: addresses,
        allowsErrors: options.allowsErrors,
      };
      return results.find(call, cell) ?? WAITING;
    }

    private toResult(result: CallResult): FunctionVariantType {
      if (result.kind === 'error') return toEngine(modules, { error: result.error });
      const { value } = result;
      if (!isMatrix(value)) return toEngine(modules, value);
      return this.toArray(value);
    }

    private toArray(matrix: readonly (readonly CellValue[])[]): FunctionVariantType {
      return formula.ArrayValueObject.create({
        calculateValueList: matrix.map((row) => row.map((value) => toEngine(modules, value))),
        rowCount: matrix.length,
        columnCount: matrix[0]?.length ?? 0,
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      });
    }

    private addressOf(variant: FunctionVariantType): string | null {
      if (!variant.isReferenceObject()) return null;
      const reference = variant as unknown as {
        getRangeData(): { startRow: number; startColumn: number; endRow: number; endColumn: number };
        getSheetId(): string;
      };
      const range = reference.getRangeData();
      const area = { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
      return options.sheetPrefix(reference.getSheetId()) + formatArea(area);
    }
  }

  /** A rectangle given for a single value makes Excel call the function for each of its cells. */
  function liftedSize(given: readonly EngineArgument[]): { rows: number; columns: number } | null {
    let rows = 1;
    let columns = 1;
    given.forEach((value, index) => {
      if (!isMatrix(value) || takesMatrix(index)) return;
      rows = Math.max(rows, value.length);
      columns = Math.max(columns, value[0]?.length ?? 1);
    });
    return rows === 1 && columns === 1 ? null : { rows, columns };
  }

  function pick(value: EngineArgument, index: number, row: number, column: number): EngineArgument {
    if (!isMatrix(value) || takesMatrix(index)) return value;
    const values = value[value.length === 1 ? 0 : row];
    const picked = values?.[values.length === 1 ? 0 : column];
    return picked === undefined ? { error: '#N/A' } : picked;
  }

  function takesMatrix(index: number): boolean {
    const parameter = metadata.parameters[Math.min(index, metadata.parameters.length - 1)];
    return parameter?.dimensionality === 'matrix';
  }

  return new CustomFunction(`${options.namespace}.${metadata.name}`.toUpperCase());
}
