import { CellValueType, InterceptorEffectEnum, type ICellData, type IStyleData, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { RuleLook } from '../../emulator/book/appearance';
import { fromCell, fromStyle } from '../../emulator/book/cells';
import { displayText } from '../../emulator/host/display-text';
import type { UniverModules } from '../../emulator/book/univer-modules';
import type { RuleLooks } from './rule-looks';

/** After Univer's own: it brings spilled values in with a higher one. */
const PRIORITY = 10;

/** Draws cells as the emulated Excel shows them: numbers in their formats, in Vietnamese, and the colours of rules. */
export function showCells(instance: Univer, modules: UniverModules, looks: RuleLooks): void {
  const interceptors = instance.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'dvctt-shown',
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, place, next) => {
      const look = looks.at(place.subUnitId, place.row, place.col);
      const style = place.workbook.getStyles().getStyleByCell(cell ?? null) || null;
      const text = shownText(modules, cell ?? null, style);
      if (look === null && text === null) return next(cell);
      return next({
        ...cell,
        ...(text === null ? {} : { v: text, t: CellValueType.NUMBER }),
        ...(look === null ? {} : { s: withLook(style, look) }),
      });
    },
  });
  // The editor gets what is in the cell, not what is shown of it: "0,96774…", never "96,8%" cut short.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, place, next) => {
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      const value = fromCell(raw || null);
      if (cell === null || cell === undefined || raw?.f || typeof value !== 'number') return next(cell);
      return next({
        ...cell,
        v: editText(value, numberFormat(place.workbook.getStyles().getStyleByCell(raw) || null)),
      });
    },
  });
}

function shownText(modules: UniverModules, cell: ICellData | null, style: IStyleData | null): string | null {
  const value = fromCell(cell);
  return typeof value === 'number' ? displayText(modules, value, numberFormat(style)) : null;
}

function numberFormat(style: IStyleData | null): string {
  return fromStyle(style).numberFormat;
}

function editText(value: number, format: string): string {
  const written = format.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return written.replace('.', ',');
}

function withLook(style: IStyleData | null, { fill, fontColor, bold }: RuleLook): IStyleData {
  return {
    ...style,
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
  };
}
