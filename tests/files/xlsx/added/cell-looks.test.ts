import { describe, expect, it } from 'vitest';
import type { AddedLook } from '../../../../src/files/xlsx/added-sheet';
import { readXlsx } from '../../../../src/files/xlsx/read-xlsx';
import { buildPackage } from '../build-package';
import { partText } from '../unpack';
import { add } from './add';
import { emptySheet, plainLook } from './sample-sheet';

const line = { color: '#8ea9c1' };

function stylesWith(looks: readonly AddedLook[], styles?: string): string {
  const cells = looks.map((_, look) => ({ row: 0, column: look, value: 1, look }));
  const bytes = buildPackage(styles === undefined ? {} : { styles });
  return partText(add([{ ...emptySheet('A'), looks, cells }], {}, bytes), 'xl/styles.xml');
}

function list(styles: string, name: string): string {
  return new RegExp(`<${name} .*</${name}>`, 's').exec(styles)?.[0] ?? '';
}

const OWN =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm"/></numFmts><fonts count="1"><font><sz val="10"/></font></fonts>' +
  '<fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="2"><xf fontId="0"/><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Thường" xfId="1" builtinId="0"/></cellStyles><dxfs count="0"/>';

describe('the looks of cells', () => {
  it('come behind those that the workbook has', () => {
    const styles = stylesWith(
      [
        {
          ...{ ...plainLook, numberFormat: 'dd/mm/yyyy', bold: true, italic: true, underline: true, color: '#1f4e79' },
          ...{ fill: '#ddebf7', horizontal: 'Center', vertical: 'Top', wraps: true },
          lines: { top: line, right: null, bottom: line, left: line },
        },
      ],
      OWN,
    );
    expect(list(styles, 'numFmts')).toBe(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="dd/mm"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy"/></numFmts>',
    );
    expect(list(styles, 'fonts')).toBe(
      '<fonts count="2"><font><sz val="10"/></font><font><b/><i/><u/><sz val="13"/><color rgb="FF1F4E79"/><name val="Times New Roman"/></font></fonts>',
    );
    expect(list(styles, 'fills')).toBe(
      '<fills count="3"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    const thin = (side: string): string => `<${side} style="thin"><color rgb="FF8EA9C1"/></${side}>`;
    expect(list(styles, 'borders')).toBe(
      `<borders count="2"><border/><border>${thin('left')}<right/>${thin('top')}${thin('bottom')}<diagonal/></border></borders>`,
    );
    expect(list(styles, 'cellXfs')).toBe(
      '<cellXfs count="3"><xf/><xf fontId="0"/><xf numFmtId="171" fontId="1" fillId="2" borderId="1" xfId="1" ' +
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
        '<alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs>',
    );
    expect(list(styles, 'cellStyleXfs')).toBe('<cellStyleXfs count="2"><xf fontId="0"/><xf/></cellStyleXfs>');
  });

  it('are written once, and used again in the next file', () => {
    const looks = [plainLook, { ...plainLook, numberFormat: '0.0%' }, plainLook];
    const sheet = {
      ...emptySheet('A'),
      looks,
      cells: looks.map((_, look) => ({ row: 0, column: look, value: 1, look })),
    };
    const once = add([sheet]);
    const twice = add([{ ...sheet, name: 'B' }], {}, once);
    expect(partText(once, 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="1"><v>1</v></c>',
    );
    expect(partText(twice, 'xl/styles.xml')).toBe(partText(once, 'xl/styles.xml'));
  });

  it('use the ids of formats only where they mean the same in every language', () => {
    const formats = ['General', '0', '#,##0', '0%', '0.00%', '@', 'm/d/yyyy', 'h:mm'];
    const looks = formats.map((numberFormat) => ({ ...plainLook, numberFormat }));
    const ids = [...list(stylesWith(looks), 'cellXfs').matchAll(/numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids.slice(1)).toEqual([0, 1, 3, 9, 10, 49, 164, 165]);
    const cells = looks.map((_, look) => ({ row: 0, column: look, value: 1, look }));
    const { data } = readXlsx(add([{ ...emptySheet('A'), looks, cells }]));
    expect(data.sheets[1]?.cells.map(({ style }) => data.styles[style]?.numberFormat)).toEqual(formats);
    expect(data.sheets[1]?.cells.map(({ style }) => data.styles[style]?.font)).toEqual(
      formats.map(() => 'Times New Roman'),
    );
  });

  it('leave cells without one plain, in a workbook without styles too', () => {
    const styles = stylesWith([plainLook]);
    expect(list(styles, 'fonts')).toContain('<fonts count="2"><font><sz val="11"/><name val="Calibri"/>');
    expect(list(styles, 'fills')).toBe(
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    );
    expect(list(styles, 'cellXfs')).toContain(
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    );
    expect(stylesWith([plainLook], '<cellXfs/>')).toContain('<cellXfs count="2"><xf numFmtId="0" fontId="0"');
  });
});
