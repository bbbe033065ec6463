"""A worksheet as cells, merges and hidden rows; written as .xlsx (openpyxl) or as .xls of Excel 97-2003 (xlwt)."""
import io
import re
import zipfile
import datetime

import openpyxl
import xlwt
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter as letter

WHEN = datetime.datetime(2022, 9, 30, 16, 0, 0)


class Formula:
    """A formula with its stored result."""

    def __init__(self, text, value):
        self.text, self.value = text, value


class Sheet:
    def __init__(self, name, font='Times New Roman'):
        self.name, self.font = name, font
        self.cells, self.merges, self.hidden, self.widths = {}, [], set(), {}
        self.at = 1  # the next free row, counted from 1

    def put(self, row, col, value, **style):
        if value is not None or style:
            self.cells[row, col] = (value, style)

    def merge(self, r1, c1, r2, c2):
        if (r1, c1) != (r2, c2):
            self.merges.append((r1, c1, r2, c2))

    def title(self, text, last, first=1, same=False, **style):
        """A title over the columns first..last; `same`: in the row of the title before it."""
        row = self.at - 1 if same else self.at
        self.put(row, first, text, **{'bold': True, 'align': 'center', **style})
        self.merge(row, first, row, last)
        self.at = row + 1

    def line(self, text, col=1, **style):
        """A line that is not merged."""
        self.put(self.at, col, text, **style)
        self.at += 1

    def head(self, paths, numbering=None):
        """Headings as paths of parents. Equal parents side by side are merged, the lowest reaches down."""
        depth = max(map(len, paths))
        for level in range(depth):
            col = 0
            while col < len(paths):
                path, end = paths[col], col
                if level < len(path):
                    if level < len(path) - 1:
                        while end + 1 < len(paths) and paths[end + 1][:level + 1] == path[:level + 1]:
                            end += 1
                    bottom = self.at + (depth - 1 if level == len(path) - 1 else level)
                    self.put(self.at + level, col + 1, path[level], bold=True, align='center', wrap=True, border=True)
                    self.merge(self.at + level, col + 1, bottom, end + 1)
                col = end + 1
        self.at += depth
        if numbering:
            self.row([n for n in numbering], italic=True, align='center')

    def row(self, values, **style):
        for col, value in enumerate(values, 1):
            self.put(self.at, col, value, **{'border': True, **style})
        self.at += 1
        return self.at - 1


def as_xlsx(sheets, active=0):
    book = openpyxl.Workbook()
    book.remove(book.active)
    results = {}
    for number, sheet in enumerate(sheets, 1):
        ws = book.create_sheet(sheet.name)
        for (row, col), (value, style) in sheet.cells.items():
            cell = ws.cell(row, col)
            if isinstance(value, Formula):
                results[number, cell.coordinate] = value.value
                value = '=' + value.text
            cell.value = value
            cell.font = Font(name=style.get('font', sheet.font), size=style.get('size', 12), bold=style.get('bold', False),
                             italic=style.get('italic', False))
            cell.alignment = Alignment(horizontal=style.get('align'), vertical='center', wrap_text=style.get('wrap', False))
            if style.get('border'):
                cell.border = Border(*[Side(style='thin')] * 4)
            if style.get('format'):
                cell.number_format = style['format']
        for r1, c1, r2, c2 in sheet.merges:
            ws.merge_cells(start_row=r1, start_column=c1, end_row=r2, end_column=c2)
        for row in sheet.hidden:
            ws.row_dimensions[row].hidden = True
        for col, width in sheet.widths.items():
            ws.column_dimensions[letter(col)].width = width
        ws.page_setup.orientation, ws.page_setup.paperSize = 'landscape', ws.PAPERSIZE_A4
    book.active = active
    for number, ws in enumerate(book.worksheets):
        ws.sheet_view.tabSelected = number == active
    out = io.BytesIO()
    book.save(out)
    return settle(out.getvalue(), results)


def settle(data, results):
    """Fixed times, and the results of the formulas as Excel stores them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name)
            if name == 'docProps/core.xml':
                part = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', WHEN.strftime('%Y-%m-%dT%H:%M:%SZ').encode(), part)
                part = part.replace(b'openpyxl', b'')
            found = re.fullmatch(r'xl/worksheets/sheet(\d+)\.xml', name)
            for (number, cell), value in results.items():
                if found and int(found[1]) == number:
                    pattern = rf'(<c r="{cell}"[^>]*><f>[^<]*</f>)<v ?(?:/>|></v>)'.encode()
                    part, count = re.subn(pattern, rb'\g<1><v>%d</v>' % value, part)
                    assert count == 1, cell
            info = zipfile.ZipInfo(name, WHEN.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, part)
    return out.getvalue()


def as_xls(sheets, active=0):
    book = xlwt.Workbook(encoding='utf-8')
    styles = {}

    def style_of(sheet, style):
        key = (style.get('font', sheet.font), *(style.get(k) for k in ('size', 'bold', 'italic', 'align', 'wrap', 'border', 'format')))
        if key not in styles:
            xf = xlwt.XFStyle()
            xf.font.name, xf.font.height = key[0], 20 * (key[1] or 12)
            xf.font.bold, xf.font.italic = bool(key[2]), bool(key[3])
            xf.alignment.horz = xf.alignment.HORZ_CENTER if key[4] == 'center' else xf.alignment.HORZ_GENERAL
            xf.alignment.vert, xf.alignment.wrap = xf.alignment.VERT_CENTER, int(bool(key[5]))
            if key[6]:
                for side in ('left', 'right', 'top', 'bottom'):
                    setattr(xf.borders, side, xf.borders.THIN)
            if key[7]:
                xf.num_format_str = key[7]
            styles[key] = xf
        return styles[key]

    for sheet in sheets:
        ws = book.add_sheet(sheet.name)
        tops = {(r1, c1): (r2, c2) for r1, c1, r2, c2 in sheet.merges}
        covered = {(r, c) for r1, c1, r2, c2 in sheet.merges for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - set(tops)
        for (row, col), (value, style) in sheet.cells.items():
            assert not isinstance(value, Formula)
            xf = style_of(sheet, style)
            if (row, col) in covered:
                assert value is None
            elif (row, col) in tops:
                r2, c2 = tops[row, col]
                ws.write_merge(row - 1, r2 - 1, col - 1, c2 - 1, value, xf)
            elif value is None:
                ws.write(row - 1, col - 1, style=xf)
            else:
                ws.write(row - 1, col - 1, value, xf)
        for row in sheet.hidden:
            ws.row(row - 1).hidden = True
        for col, width in sheet.widths.items():
            ws.col(col - 1).width = 256 * width
    book.set_active_sheet(active)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
