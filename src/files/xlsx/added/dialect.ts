import type { XmlElement } from '../xml-tree';
import { prefixOf } from '../xml-tree';

/** The names that the two variants of the format, transitional and strict, give to the same things. */
export interface Dialect {
  /** Namespace of workbooks and worksheets. */
  readonly main: string;
  /** Namespace of `r:id`, and what types of relationships begin with. */
  readonly links: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  links: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

const STRICT_ROOT = 'http://purl.oclc.org/ooxml/';
const STRICT: Dialect = {
  main: `${STRICT_ROOT}spreadsheetml/main`,
  links: `${STRICT_ROOT}officeDocument/relationships`,
  drawing: `${STRICT_ROOT}drawingml/main`,
  chart: `${STRICT_ROOT}drawingml/chart`,
  sheetDrawing: `${STRICT_ROOT}drawingml/spreadsheetDrawing`,
};

/** The variant that a workbook is in: parts that are added to it must be in the same one. */
export function dialectOf(workbook: XmlElement): Dialect {
  const prefix = prefixOf(workbook.name).slice(0, -1);
  const namespace = workbook.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
  return namespace.startsWith(STRICT_ROOT) ? STRICT : TRANSITIONAL;
}
