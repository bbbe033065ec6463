import type { Area } from '../sheets/cells/grid';

/**
 * Thin lines around each cell of an area, or none (null). A range of one row or column has no lines inside it, and Excel
 * refuses to be asked for them.
 */
export function drawLines(
  borders: Excel.RangeBorderCollection,
  { top, left, bottom, right }: Area,
  color: string | null,
): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (bottom > top) sides.push(Excel.BorderIndex.insideHorizontal);
  if (right > left) sides.push(Excel.BorderIndex.insideVertical);
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = color === null ? 'None' : 'Continuous';
    if (color !== null) border.color = color;
  }
}
