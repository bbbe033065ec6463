import { builtinNumberFormats } from './builtin-number-formats';
import type { CellStyle } from './workbook-data';
import { childOf, childrenOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

const PLAIN: CellStyle = { numberFormat: 'General', font: 'Calibri' };

/** The cell styles (cellXfs) of styles.xml in their order; one plain style where there are none. */
export function readStyles(root: XmlElement | null): CellStyle[] {
  if (root === null) return [PLAIN];
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => {
    return (childOf(font, 'name') ?? childOf(font, 'rFont'))?.attributes['val'] ?? PLAIN.font;
  });
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => {
      return [Number(attributes['numFmtId']), attributes['formatCode'] ?? PLAIN.numberFormat] as const;
    }),
  );
  const styles = childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }): CellStyle => {
    const format = Number(attributes['numFmtId'] ?? 0);
    return {
      numberFormat: formats.get(format) ?? builtinNumberFormats[format] ?? PLAIN.numberFormat,
      font: fonts[Number(attributes['fontId'] ?? 0)] ?? PLAIN.font,
    };
  });
  return styles.length === 0 ? [PLAIN] : styles;
}
