import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { type CellValue, isCellError } from '../../sheets/cells/grid';
import type { UniverModules } from '../book/univer-modules';
import type { EngineArgument } from './call-arguments';

/** A value of the engine as ours; undefined for an omitted argument. */
export function fromEngine(value: FunctionVariantType): EngineArgument {
  if (value.isReferenceObject())
    return fromEngine((value as { toArrayValueObject(): FunctionVariantType }).toArrayValueObject());
  if (!value.isArray()) return scalarFromEngine(value as BaseValueObject) ?? undefined;
  const array = value as unknown as {
    getRowCount(): number;
    getColumnCount(): number;
    get(row: number, column: number): BaseValueObject | null | undefined;
  };
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => scalarFromEngine(array.get(row, column))),
  );
}

function scalarFromEngine(value: BaseValueObject | null | undefined): CellValue {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: (value as unknown as { getErrorType(): string }).getErrorType() };
  return value.getValue();
}

/** One value as the engine's. A blank in a result becomes 0, as in Excel (office-js issue 1503). */
export function toEngine(modules: UniverModules, value: CellValue): BaseValueObject {
  const { formula } = modules;
  if (value === null) return formula.NumberValueObject.create(0);
  if (isCellError(value)) return formula.ErrorValueObject.create(value.error as never);
  switch (typeof value) {
    case 'number':
      return formula.NumberValueObject.create(value);
    case 'boolean':
      return formula.BooleanValueObject.create(value);
    default:
      return formula.StringValueObject.create(value);
  }
}
