"""Reads the written workbooks again, by columns given here by hand, and compares with ../expected.json.

Shares nothing with the scripts that drew them but the names of the files."""
import json
import pathlib
import unicodedata
import zipfile

import openpyxl
import xlrd

HERE = pathlib.Path(__file__).resolve().parent.parent

# columns of: the three marks, online, the other dossiers of the period
LISTS = {
    'Phòng GD&ĐT - Báo cáo DVCTT 9 tháng năm 2022.xlsx': ('CDE', 'G', 'HI', 'F'),
    'bao cao 9 thang noi vu.xls': ('CDE', 'G', 'H', 'F'),
    'VP HĐND-UBND 9 tháng.xls': ('CDE', 'G', None, 'F'),
    'Bieu 1 - quan ly do thi.xlsx': ('CDE', 'F', 'GH', None),
    'Phòng Tư pháp - biểu chi tiết 9 tháng năm 2022.xlsx': ('DEF', 'H', 'I', None),
    'UBND phường Sông Cầu - DVCTT 9 tháng.xls': ('CDE', 'G', 'HI', 'F'),
    'UBND phường Sông Cầu - DVCTT 9 tháng (sửa lần 2).xlsx': ('CDE', 'G', 'HI', 'F'),
    'UBND phường Huyền Tụng 9 tháng.xlsx': ('DEF', 'H', 'IJ', 'G'),
    'Bao cao_9thang_NT.xlsx': ('CDE', 'G', 'H', 'F'),
}
# the cells of three pairs
CELLS = {
    'BC 9 thang TC-KH.xlsx': ('C9', 'D9', 'C10', 'D10', 'C11', 'D11'),
    'LĐTBXH - chỉ tiêu DVCTT 9 tháng 2022.xlsx': ('C7', 'D7', 'C8', 'D8', 'C9', 'D9'),
    'TN&MT 9 tháng 2022.xls': ('C6', 'D6', 'C7', 'D7', 'C8', 'D8'),
    'Xã Dương Quang.xls': ('C9', 'D9', 'C10', 'D10', 'C11', 'D11'),
    'P. VH&TT_DVCTT 9T 2022.xlsx': ('C11', 'D11', 'F11', 'G11', 'I11', 'J11'),
    'thanh tra 9T.xlsx': ('C8', 'D8', 'F8', 'G8', 'I8', 'J8'),
    'phuong xuat hoa 9 thang 2022.xlsx': ('C9', 'D9', 'F9', 'G9', 'I9', 'J9'),
}
FORMS = ('P. Đức Xuân - Biểu 06a.xlsx', 'bieu 06a phuong Minh Khai.xls')


def load(path, sheet):
    """{(row, column letter): value} of a worksheet."""
    cells = {}
    if path.suffix == '.xls':
        ws = xlrd.open_workbook(path, formatting_info=True).sheet_by_name(sheet)
        for r in range(ws.nrows):
            for c in range(ws.ncols):
                cells[r + 1, chr(65 + c)] = ws.cell_value(r, c)
    else:
        book = openpyxl.load_workbook(path, data_only=True)
        for line in book[sheet].iter_rows():
            for cell in line:
                cells[cell.row, cell.column_letter if hasattr(cell, 'column_letter') else chr(64 + cell.column)] = cell.value
    return cells


def number(value):
    if value in (None, ''):
        return None
    if value == '-':
        return 0
    return int(float(value.strip().replace('.', ''))) if isinstance(value, str) else int(value)


def is_number(value):
    return str(value).removesuffix('.0').isdigit()


def recount(cells, marks, online, others, total):
    pairs = [[0, 0], [0, 0], [0, 0]]
    rows = [r for r, c in cells if c == 'A' and is_number(cells[r, 'A'])]
    for r in rows:
        eligible, provided, allowed = (bool(cells[r, c]) for c in marks)
        n = number(cells[r, online]) or 0
        if others:
            d = n + sum(number(cells[r, c]) or 0 for c in others)
            assert not total or d == (number(cells[r, total]) or 0), r
        else:
            d = number(cells[r, total]) or 0
        assert n <= d and eligible >= provided
        pairs[0][0] += provided
        pairs[0][1] += eligible
        if (allowed or provided) and d:
            pairs[1][0] += n > 0
            pairs[1][1] += 1
        pairs[2][0] += n
        pairs[2][1] += d
    return len(rows), pairs


def form(cells):
    """Sums of (4) and (4)+(5) over the numbered rows below the numbering row; checks the identities."""
    head = next(r for r, c in cells if c == 'M' and str(cells[r, c]).strip('()').removesuffix('.0') == '13')
    n = d = 0
    for r in [r for r, c in cells if c == 'A' and r > head and is_number(cells[r, 'A'])]:
        v = [number(cells[r, c]) for c in 'CDEFGHIJKLM']
        assert v[0] == v[1] + v[2] + v[3] == v[4] + v[8] and v[4] == v[5] + v[6] + v[7] and v[8] == v[9] + v[10], r
        n, d = n + v[1], d + v[1] + v[2]
    return [n, d]


def main():
    expected = json.loads((HERE / 'expected.json').read_text(encoding='utf-8'))
    seen = {expected['broken'][0]['file']}
    for unit in expected['units']:
        for answer in unit['files']:
            file = answer['file']
            cells = load(HERE / 'don-vi' / file, answer['sheet'])
            wanted = [p and [p['numerator'], p['denominator']] for p in answer['indicators'].values()]
            rows = ''
            if file in LISTS:
                rows, found = recount(cells, *LISTS[file])
            elif file in FORMS:
                found = [None, None, form(cells)]
            else:
                at = [number(cells[int(c[1:]), c[0]]) for c in CELLS[file]]
                found = [at[0:2], at[2:4], at[4:6]]
            assert found == wanted, (file, found, wanted)
            seen.add(file)
            print(f'{file}: {rows} {found}')
    assert seen == {unicodedata.normalize('NFC', p.name) for p in (HERE / 'don-vi').iterdir()}
    try:
        zipfile.ZipFile(HERE / 'don-vi' / expected['broken'][0]['file'])
        raise AssertionError('not broken')
    except zipfile.BadZipFile:
        pass
    book = xlrd.open_workbook(HERE / 'don-vi' / 'bao cao 9 thang noi vu.xls', formatting_info=True)
    assert {book.font_list[x.font_index].name for x in book.xf_list[16:]} >= {'.VnTime', '.VnTimeH'} and book.biff_version == 80
    text = ' '.join(str(v) for v in load(HERE / 'don-vi' / 'phuong xuat hoa 9 thang 2022.xlsx', 'Sheet1').values() if v)
    assert unicodedata.normalize('NFC', text) != text == unicodedata.normalize('NFD', text)


main()
