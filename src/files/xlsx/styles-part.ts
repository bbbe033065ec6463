import { addCellLooks } from './added/cell-looks';
import type { PackageDraft } from './package-draft';
import { addPart, addRelationship, relationshipsOf } from './package-index';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * The workbook's part of styles, which is made where there is none: with the plain look that all cells have then.
 * @param main and `links`: the namespaces of the workbook's variant of the format
 */
export function ensureStyles(
  draft: PackageDraft,
  workbookPart: string,
  { main, links }: { readonly main: string; readonly links: string },
): string {
  const link = relationshipsOf(draft, workbookPart).find(({ kind }) => kind === 'styles');
  if (link?.part != null) return link.part;
  const part = 'xl/styles.xml';
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`;
  addPart(draft, part, TYPE, addCellLooks(empty, []).text);
  addRelationship(draft, workbookPart, `${links}/styles`, `/${part}`);
  return part;
}
