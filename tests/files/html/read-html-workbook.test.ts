import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/files/read-workbook';
import { sheetGrid } from '../../../src/files/xlsx/sheet-grid';
import type { Grid } from '../../../src/sheets/cells/grid';

async function gridOf(html: string | Uint8Array): Promise<Grid> {
  const { sheets, styles } = await readWorkbook(typeof html === 'string' ? new TextEncoder().encode(html) : html);
  return sheetGrid(sheets[0]!, styles)!;
}

describe('a web page under the name .xls', () => {
  it('is read as Excel opens it: lines and tables from above to below, merged cells where they span', async () => {
    const { cells, merges } =
      await gridOf(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>x</title>
      <style>td { mso-number-format:"\\@" }</style></head><body><h3>B&Aacute;O C&Aacute;O th&#225;ng&nbsp;1</h3>
      <!-- <td>không</td> --><script>document.write('<td>không</td>')</script>
      <table border=1><tr><th rowspan="2">STT</th><th rowspan='2'>Đơn vị</th><th colspan=2>Hồ sơ</th></tr>
      <tr><th>Trực tuyến</th><th>Tổng<br>số</th></tr>
      <TR><TD>1</TD><TD>Phòng VH &amp; TT</TD><TD align="right">1.234</TD><td>96,7%</table></body></html>`);
    expect(cells).toEqual([
      ['BÁO CÁO tháng\u00a01', null, null, null],
      ['STT', 'Đơn vị', 'Hồ sơ', null],
      [null, null, 'Trực tuyến', 'Tổng\nsố'],
      ['1', 'Phòng VH & TT', '1.234', '96,7%'],
    ]);
    expect(merges).toEqual([
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ]);
  });

  it('with a head that is never closed', async () => {
    expect((await gridOf('<html><head><meta charset="utf-8"><table><tr><td>Xã</table>')).cells).toEqual([['Xã']]);
  });

  it('in UTF-16 as well', async () => {
    const text = '\ufeff<table><tr><td>Xã Bình An</td></tr></table>';
    const bytes = new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect((await gridOf(bytes)).cells).toEqual([['Xã Bình An']]);
  });

  it('a cell that reaches below its table does not push the next one aside', async () => {
    const { cells } = await gridOf('<table><tr><td rowspan=9>a</td></tr></table><table><tr><td>b</td></tr></table>');
    expect(cells).toEqual([['a'], ['b']]);
  });

  it('is refused where it has no table, or spans without end', async () => {
    await expect(gridOf('<html><body>Đăng nhập</body></html>')).rejects.toMatchObject({ reason: 'not-a-workbook' });
    await expect(gridOf('<table><tr><td colspan=999999>a</td></tr></table>')).rejects.toMatchObject({
      reason: 'too-large',
    });
    const row = `<tr><td rowspan=65000 colspan=200>a</td></tr>`;
    await expect(gridOf(`<table>${row.repeat(2)}</table>`)).rejects.toMatchObject({ reason: 'too-large' });
    const merged = '<table><tr><td rowspan=65000 colspan=250>a</td></tr></table>'.repeat(2100);
    await expect(gridOf(merged)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('takes as long as it is long, whatever is not closed in it', async () => {
    const open = `<table><tr><td>a${'<!-- '.repeat(200_000)}${'<td '.repeat(200_000)}${'<'.repeat(200_000)}`;
    expect((await gridOf(open)).cells).toEqual([['a']]);
    expect(await gridOf(`<table><tr><td>${'<script '.repeat(300_000)}`).catch(() => null)).toBeNull();
  });
});
