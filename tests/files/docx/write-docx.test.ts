import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/files/docx/read-docx';
import type { WordBlock, WordCell, WordDocument, WordTable } from '../../../src/files/docx/word-document';
import { writeDocx } from '../../../src/files/docx/write-docx';
import { allNodes, find, readXml, type XmlNode } from '../../support/read-xml';

const p = (text: string): WordBlock & { kind: 'paragraph' } => ({ kind: 'paragraph', text });
const documentOf = (...sections: readonly (readonly WordBlock[])[]): WordDocument => ({ title: 'Báo cáo', sections });
const cell = (text: string, more: Partial<WordCell> = {}): WordCell => ({ blocks: [p(text)], ...more });
const tableOf = (...rows: WordTable['rows'][number][]): WordTable => ({
  ...{ kind: 'table', hasLines: true, headingRows: 1, rows, columns: [30, 60] },
});

function partsOf(document: WordDocument): Record<string, XmlNode> {
  const files = unzipSync(writeDocx(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, readXml(strFromU8(bytes))]));
}

const main = (document: WordDocument): XmlNode => {
  const part = partsOf(document)['word/document.xml'];
  if (part === undefined) throw new Error('no document');
  return part;
};
const named = (root: XmlNode, name: string): XmlNode[] => allNodes(root).filter((node) => node.name === name);

describe('a written Word document', () => {
  it('is read back line by line and table by table', () => {
    const table = tableOf([cell('STT'), cell('Đơn vị')], [cell('1'), cell('Phòng Nội vụ\nthành phố')]);
    const blocks = readDocx(writeDocx(documentOf([p('BÁO CÁO'), table, p('Nơi nhận:')], [p('Phụ lục')])));
    expect(blocks.map((block) => (block.kind === 'text' ? block.text : block.grid.cells))).toEqual([
      'BÁO CÁO',
      [
        ['STT', 'Đơn vị'],
        ['1', 'Phòng Nội vụ\nthành phố'],
      ],
      'Nơi nhận:',
      'Phụ lục',
    ]);
  });

  it('holds any text as it is, whatever it looks like', () => {
    for (const text of ['=SUM(A1)', '+84', '<w:b/> & "x"', ' hai  dấu cách ', '@', ']]>']) {
      expect(readDocx(writeDocx(documentOf([p(text)])))).toEqual([{ kind: 'text', text }]);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const parts = partsOf(documentOf([p(text)], [tableOf([cell(text), cell('')])]));
        expect(Object.keys(parts)).toHaveLength(8);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same bytes for the same document', () => {
    const document = documentOf([p('a'), tableOf([cell('b'), cell('c')])]);
    expect(writeDocx(document)).toEqual(writeDocx(document));
  });

  it('names every part that it has, and links only to parts that are there', () => {
    const parts = partsOf(documentOf([p('a')]));
    const types = parts['[Content_Types].xml'];
    const overrides = types === undefined ? [] : named(types, 'Override').map((node) => node.attributes.PartName);
    for (const part of overrides) expect(Object.keys(parts)).toContain(part?.slice(1));
    const relationships = [
      ...named(parts['_rels/.rels'] ?? find(main(documentOf([])), 'w:body'), 'Relationship').map(
        (node) => node.attributes.Target,
      ),
      ...named(parts['word/_rels/document.xml.rels'] ?? find(main(documentOf([])), 'w:body'), 'Relationship').map(
        (node) => `word/${node.attributes.Target ?? ''}`,
      ),
    ];
    expect(relationships).toHaveLength(5);
    for (const target of relationships) expect(Object.keys(parts)).toContain(target);
  });

  it('is A4 upright with the decree’s margins, numbered from the second page of each section on', () => {
    const sections = named(main(documentOf([p('a')], [p('b')])), 'w:sectPr');
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      const millimetres = (value = ''): number => Math.round((Number(value) / 1440) * 25.4);
      const { attributes: size } = find(section, 'w:pgSz');
      expect([millimetres(size['w:w']), millimetres(size['w:h'])]).toEqual([210, 297]);
      const { attributes: margins } = find(section, 'w:pgMar');
      expect(['top', 'right', 'bottom', 'left'].map((side) => millimetres(margins[`w:${side}`]))).toEqual([
        20, 15, 20, 30,
      ]);
      expect(find(section, 'w:titlePg')).toBeDefined();
      expect(find(section, 'w:pgNumType').attributes['w:start']).toBe('1');
    }
    const { children } = find(main(documentOf([p('a')])), 'w:body');
    expect(children[children.length - 1]?.name).toBe('w:sectPr');
  });

  it('is set in Times New Roman 13', () => {
    const styles = partsOf(documentOf([p('a')]))['word/styles.xml'];
    const fonts = styles === undefined ? [] : named(styles, 'w:rFonts');
    expect(fonts.map(({ attributes }) => attributes['w:ascii'])).toEqual(['Times New Roman']);
    expect(styles && named(styles, 'w:sz').map(({ attributes }) => attributes['w:val'])).toEqual(['26']);
  });
});

describe('a table of a written document', () => {
  const grouped = tableOf([cell('STT'), cell('Đơn vị')], [cell('Nhóm 1', { span: 2 })], [cell('1'), cell('A')]);

  it('repeats its headings on each page and keeps its rows whole', () => {
    const rows = named(main(documentOf([grouped])), 'w:tr').map((row) => find(row, 'w:trPr').children);
    expect(rows.map((properties) => properties.map(({ name }) => name))).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ['w:cantSplit'],
      ['w:cantSplit'],
    ]);
  });

  it('has cells that fill its columns in every row', () => {
    const [table] = named(main(documentOf([grouped])), 'w:tbl');
    const grid =
      table === undefined ? [] : named(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    const whole = grid.reduce((sum, width) => sum + width, 0);
    for (const row of table === undefined ? [] : named(table, 'w:tr')) {
      const widths = named(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(whole);
    }
  });

  it('has a paragraph in every cell, without which Word refuses the file', () => {
    const empty: WordTable = tableOf([{ blocks: [] }, cell('')]);
    for (const node of named(main(documentOf([empty])), 'w:tc')) {
      expect(node.children[node.children.length - 1]?.name).toBe('w:p');
    }
  });

  it('stays a table of its own beside another, and never ends a section without a paragraph', () => {
    const { children } = find(main(documentOf([grouped, grouped])), 'w:body');
    expect(children.map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    expect(readDocx(writeDocx(documentOf([grouped, grouped])))).toHaveLength(2);
  });

  it('has fills and lines only where they are asked for', () => {
    const plain: WordTable = { ...grouped, hasLines: false };
    const coloured = tableOf([cell('Đạt', { fill: '#B8F0C4' }), cell('')]);
    const sides = named(main(documentOf([plain])), 'w:tblBorders')[0]?.children ?? [];
    expect(sides.every(({ attributes }) => attributes['w:val'] === 'nil')).toBe(true);
    expect(named(main(documentOf([coloured])), 'w:shd').map(({ attributes }) => attributes['w:fill'])).toEqual([
      'B8F0C4',
    ]);
  });
});
