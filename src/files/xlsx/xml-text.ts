/** Characters that XML cannot hold, and the carriage return, which reading would turn into a line feed. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for the content of an element. @example escapeText('A&B') // 'A&amp;B' */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** Text for an attribute in double quotes; line ends survive as character references. */
export function escapeAttribute(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A cell's text as the format stores it (ST_Xstring), escaped for XML: what XML cannot hold is written `_xHHHH_`,
 * and text that happens to look so gets its underscore escaped.
 * @example escapeCellText('a\rb') // 'a_x000D_b'
 */
export function escapeCellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNSAFE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return escapeText(escaped);
}

/**
 * The same for an attribute that is compared with a cell's text, as the heading of a table's column is.
 * @example escapeCellTextAttribute('Số\n"TTHC"') // 'Số_x000a_&quot;TTHC&quot;'
 */
export function escapeCellTextAttribute(text: string): string {
  return escapeCellText(text).replace(/"/g, '&quot;').replace(/\t/g, '_x0009_').replace(/\n/g, '_x000a_');
}

/** The reverse of the `_xHHHH_` escapes in a cell's stored text. @example decodeCellText('a_x000D_b') // 'a\rb' */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Whether a text element needs `xml:space="preserve"` to keep its outer or inner white space. */
export function needsSpacePreserved(text: string): boolean {
  return /^\s|\s$|[\n\t]/.test(text);
}
