import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddedSheet } from '../../../../src/files/xlsx/added-sheet';
import { tableHeadings } from '../../../../src/files/xlsx/added/table-headings';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import { childrenOf, descendantsOf, parseXmlTree } from '../../../../src/files/xlsx/xml-tree';
import { partText, unpack } from '../unpack';
import { ADDED, add } from './add';
import { emptySheet, plainLook, sampleSheet } from './sample-sheet';

const odd = fc.constantFrom(
  ...['=', '@', '+', '-', "'", '"', '<', '>', '&', ',', '_', 'x', '0', 'D', '\r', '\n', '\t', ' ', '\u0000', '\u001f'],
  ...['\u007f', '\u00a0', '\ufffe', '\uffff', 'ộ', 'o\u0302\u0323', 'Ð', '😀', '👨‍👩‍👧', 'Đ', ']]>', '<!--', '_x000D_'],
);
const text = fc.oneof(fc.string({ unit: odd, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }));
const named = fc.string({
  unit: fc.constantFrom("'", '"', '&', '<', 'ộ', 'o\u0302', '😀', 'A', ' ', '!', '('),
  maxLength: 8,
});
const name = named.map((middle) => `a${middle}z`);

// eslint-disable-next-line no-control-regex -- what XML cannot hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function sheetOf(sheet: string, texts: readonly string[], headings: readonly string[]): AddedSheet {
  const right = Math.max(headings.length, 1) - 1;
  const cells = texts.map((value, index) => ({ row: 5 + index, column: index % 3, value, look: 0 }));
  const [first = ''] = texts;
  return {
    ...emptySheet(sheet),
    ...{ looks: [{ ...plainLook, numberFormat: `"${first.replace(/"/g, '')}"0`, font: first }], cells },
    tables: [{ name: 'Bang', area: { top: 1, left: 0, bottom: 2, right }, headings, style: null }],
    links: texts.map((tip, row) => ({ row, column: 8, location: `'${sheet.replace(/'/g, "''")}'!A1`, tip })),
    validations: texts.map((title, index) => ({
      area: { top: 60 + index, left: 9, bottom: 60 + index, right: 9 },
      takes: { list: [title.replace(/,/g, ';')] },
      ...{ title, text: title },
    })),
    charts: sampleSheet(sheet).charts.map((chart) => ({ ...chart, title: first, name: first, format: first })),
    paper: {
      ...emptySheet('').paper,
      header: first,
      firstHeader: first,
      printArea: { top: 0, left: 0, bottom: 9, right: 2 },
    },
  };
}

describe('any texts', () => {
  it('leave each part well-formed, and are read back as they were', () => {
    fc.assert(
      fc.property(
        name,
        fc.array(text, { maxLength: 6 }),
        fc.array(text, { maxLength: 5 }),
        (sheet, texts, headings) => {
          const written = add([sheetOf(sheet, texts, headings)]);
          for (const part of Object.keys(unpack(written))) parseXmlTree(part, partText(written, part));
          const { data } = readXlsx(written);
          const [, read] = data.sheets;
          const settled = tableHeadings(headings, Math.max(headings.length, 1));
          expect(read?.name).toBe(sheet);
          expect(read?.tables?.[0]?.headings).toEqual(settled);
          expect(read?.cells.slice(0, settled.length).map(({ value }) => value)).toEqual(settled);
          expect(read?.cells.slice(settled.length).map(({ value, formula }) => [value, formula])).toEqual(
            texts.map((value) => [value, undefined]),
          );
          expect(data.definedNames[0]?.formula).toBe(`'${sheet.replace(/'/g, "''")}'!$A$1:$C$10`);
          const links = descendantsOf(parseXmlTree('sheet', partText(written, ADDED)), 'hyperlink');
          const held = texts.map((tip) => tip.replace(NOT_XML, '\ufffd'));
          expect(links.map(({ attributes }) => attributes['tooltip'] ?? '')).toEqual(held);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a cell may be as long as Excel allows', () => {
    const long = `=${'Ộ'.repeat(32_765)}"`;
    const cells = [{ row: 0, column: 0, value: long, look: 0 }];
    const { data } = readXlsx(add([{ ...emptySheet('Dài'), looks: [plainLook], cells }]));
    expect(data.sheets[1]?.cells).toEqual([{ row: 0, column: 0, value: long, style: 1 }]);
  });

  it('of a heading are cut where Excel cuts them, the same in the cell and in the table', () => {
    const headings = ['x'.repeat(300), 'x'.repeat(299)];
    const table = { name: 'Bang', area: { top: 0, left: 0, bottom: 1, right: 1 }, headings, style: null };
    const written = add([{ ...emptySheet('Dài'), tables: [table] }]);
    const columns = descendantsOf(parseXmlTree('table', partText(written, 'xl/tables/table1.xml')), 'tableColumn');
    const cells = readXlsx(written).data.sheets[1]?.cells.map(({ value }) => value);
    expect(columns.map(({ attributes }) => attributes['name'])).toEqual(cells);
    expect(cells).toEqual(['x'.repeat(255), `${'x'.repeat(254)}2`]);
    expect(childrenOf(parseXmlTree('table', partText(written, 'xl/tables/table1.xml')), 'autoFilter')).toHaveLength(1);
  });
});
