import { areaAddress, cellAddress } from '../../../sheets/cells/grid';
import type { AddedLink, AddedValidation } from '../added-sheet';
import { escapeAttribute, escapeText } from '../xml-text';

/** A text in a formula may have no more, and a list of entries is one text. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * What a person may type into cells.
 * @throws RangeError for a list that the format cannot hold: too long, or with a comma in one of its texts.
 */
export function writeValidations(validations: readonly AddedValidation[], date1904: boolean): string {
  if (validations.length === 0) return '';
  const written = validations.map(({ area, takes, title, text }) => {
    const told =
      `allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${attribute(title, LONGEST_TITLE)}" ` +
      `error="${attribute(text, LONGEST_TEXT)}" sqref="${areaAddress(area)}"`;
    // The first day that the workbook knows.
    if (takes === 'date') {
      const first = date1904 ? 0 : 1;
      return (
        `<dataValidation type="date" operator="greaterThanOrEqual" ${told}>` +
        `<formula1>${first}</formula1></dataValidation>`
      );
    }
    return `<dataValidation type="list" ${told}><formula1>${listText(takes.list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function listText(list: readonly string[]): string {
  const text = list.join(',');
  if (text.length > LONGEST_LIST) throw new RangeError(`a list of ${text.length} characters`);
  if (list.some((entry) => entry.includes(','))) throw new RangeError('a list with a comma in one of its texts');
  return escapeText(`"${text.replace(/"/g, '""')}"`);
}

/** Cells that lead to another place of the workbook. */
export function writeLinks(links: readonly AddedLink[]): string {
  if (links.length === 0) return '';
  const written = links.map(({ row, column, location, tip }) => {
    const tooltip = tip === '' ? '' : ` tooltip="${attribute(tip, LONGEST_TEXT)}"`;
    return `<hyperlink ref="${cellAddress(row, column)}" location="${escapeAttribute(location)}"${tooltip}/>`;
  });
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}

/** Cut where it is too long, but never in the middle of a character outside of the first plane. */
function attribute(text: string, longest: number): string {
  return escapeAttribute(text.slice(0, longest).replace(/[\ud800-\udbff]$/, ''));
}
