"""Draws tables as officers do: Times New Roman, borders, merged headings; and saves a case with its expectation."""
import json, os, re, shutil, subprocess, tempfile, unicodedata, zipfile
from datetime import datetime
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as L
import xlsxwriter

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.dirname(HERE)
WHEN = datetime(2022, 10, 5, 8, 0, 0)
THIN = Side(style='thin', color='FF000000')
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
MADE = []


def new(title='Sheet1'):
    wb = Workbook()
    wb.active.title = title
    return wb, wb.active


def write(ws, ref, value, bold=False, italic=False, size=12, align=None, font='Times New Roman', fmt=None, box=False,
          wrap=False, fill=None):
    c = ws[ref]
    c.value = value
    c.font = Font(name=font, size=size, bold=bold, italic=italic)
    if align or wrap:
        c.alignment = Alignment(horizontal=align, vertical='center', wrap_text=wrap)
    if fmt:
        c.number_format = fmt
    if box:
        c.border = BOX
    if fill:
        c.fill = PatternFill('solid', fgColor=fill)
    return c


def title(ws, row, text, first, last, **how):
    write(ws, f'{L(first)}{row}', text, align=how.pop('align', 'center'), wrap=True, **how)
    if last > first:
        ws.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)


def header(ws, top, paths, left=1, depth=None, font='Times New Roman', size=12, fill='FFDDEBF7'):
    """Merged headings from paths of parent headings; returns the first row below them."""
    depth = depth or max(len(p) for p in paths)
    for level in range(depth):
        j = 0
        while j < len(paths):
            p = paths[j]
            if level >= len(p):
                j += 1
                continue
            leaf = level == len(p) - 1
            k = j
            if not leaf:
                while k + 1 < len(paths) and len(paths[k + 1]) > level + 1 and paths[k + 1][:level + 1] == p[:level + 1]:
                    k += 1
            r1, r2 = top + level, (top + depth - 1 if leaf else top + level)
            for r in range(r1, r2 + 1):
                for c in range(left + j, left + k + 1):
                    write(ws, f'{L(c)}{r}', None, box=True, fill=fill)
            write(ws, f'{L(left + j)}{r1}', p[level], bold=True, size=size, font=font, align='center', wrap=True,
                  box=True, fill=fill)
            if r2 > r1 or k > j:
                ws.merge_cells(start_row=r1, start_column=left + j, end_row=r2, end_column=left + k)
            j = k + 1
    return top + depth


def line(ws, row, values, left=1, bold=False, italic=False, font='Times New Roman', size=12, formats=None, fill=None):
    for i, v in enumerate(values):
        ref = f'{L(left + i)}{row}'
        text = isinstance(v, str) and not v.startswith('=')
        write(ws, ref, v, bold=bold, italic=italic, size=size, font=font, box=True, wrap=text and len(v) > 6,
              align=None if text and len(v) > 6 else 'center', fmt=(formats or {}).get(i), fill=fill)


def signature(ws, row, mid, last, left_text='NGƯỜI LẬP BIỂU', right=('KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'), name='Nông Thị Hà'):
    write(ws, f'{L(mid)}{row}', 'Bắc Kạn, ngày 05 tháng 10 năm 2022', italic=True, align='center')
    ws.merge_cells(start_row=row, start_column=mid, end_row=row, end_column=last)
    write(ws, f'B{row + 1}', left_text, bold=True, align='center')
    for i, t in enumerate(right):
        write(ws, f'{L(mid)}{row + 1 + i}', t, bold=True, align='center')
    write(ws, f'{L(mid)}{row + 6}', name, bold=True, align='center')
    write(ws, f'B{row + 6}', 'Hoàng Văn Thắng', bold=True, align='center')


def page(ws, landscape=True, repeat=None):
    ws.page_setup.paperSize = 9
    ws.page_setup.orientation = 'landscape' if landscape else 'portrait'
    ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
    ws.sheet_properties.pageSetUpPr.fitToPage = True
    m = ws.page_margins
    m.left, m.right, m.top, m.bottom = 0.6, 0.4, 0.6, 0.5
    ws.print_options.horizontalCentered = True
    if repeat:
        ws.print_title_rows = repeat


# --- saving -----------------------------------------------------------------------------------------------------------

def repack(path, change=None):
    """Rewrites the package with fixed times, so that making the corpus again gives the same bytes; change(name, data)."""
    with zipfile.ZipFile(path) as z:
        parts = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            if change:
                data = change(name, data)
            if name == 'docProps/core.xml':
                data = re.sub(rb'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', b'2022-10-05T08:00:00Z', data)
            info = zipfile.ZipInfo(name, (2022, 10, 5, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)


def share_strings(path):
    """Debian's openpyxl writes inline strings and numeric character references; Excel itself never does. This makes
    the package look like Excel's: a shared strings part, UTF-8 letters, content types first."""
    with zipfile.ZipFile(path) as z:
        parts = {n: z.read(n) for n in z.namelist()}
    table = {}

    def letters(text):
        return re.sub(r'&#(\d+);', lambda m: chr(int(m[1])), text)

    def shared(m):
        text = letters(m[3])
        table.setdefault(text, len(table))
        return f'<c {m[1]}t="s"{m[2]}><v>{table[text]}</v></c>'
    for n in sorted(parts):
        if re.match(r'xl/worksheets/[^/]+\.xml$', n):
            xml = parts[n].decode('utf-8')
            xml = re.sub(r'<c ([^>]*?)t="inlineStr"([^>]*)><is><t(?: [^>]*)?>(.*?)</t></is></c>', shared, xml, flags=re.S)
            xml = re.sub(r'<c ([^>]*?) t="n"></c>', r'<c \1/>', xml)
            xml = re.sub(r'<c ([^>]*?) t="n"><v', r'<c \1><v', xml)
            xml = xml.replace('<v></v>', '').replace('<v/>', '').replace('<v />', '')
            assert 'inlineStr' not in xml, re.search('.{80}inlineStr.{120}', xml)
            parts[n] = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + letters(xml).encode('utf-8')
    items = ''.join(f'<si><t xml:space="preserve">{t}</t></si>' for t in table)
    parts['xl/sharedStrings.xml'] = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/'
        f'spreadsheetml/2006/main" count="{len(table)}" uniqueCount="{len(table)}">{items}</sst>').encode('utf-8')
    types = parts.pop('[Content_Types].xml').decode('utf-8')
    types = types.replace('</Types>', '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                          'spreadsheetml.sharedStrings+xml"/></Types>')
    rels = parts['xl/_rels/workbook.xml.rels'].decode('utf-8')
    parts['xl/_rels/workbook.xml.rels'] = rels.replace('</Relationships>', '<Relationship Id="rIdStrings" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>').encode('utf-8')
    parts['xl/workbook.xml'] = letters(parts['xl/workbook.xml'].decode('utf-8')).encode('utf-8')
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, data in {'[Content_Types].xml': types.encode('utf-8'), **parts}.items():
            z.writestr(n, data)


def save(wb, name, inline=False, folder=FOLDER):
    path = os.path.join(folder, name + '.xlsx')
    wb.properties.creator = 'Cán bộ tổng hợp'
    wb.properties.created = wb.properties.modified = WHEN
    wb.save(path)
    if not inline:
        share_strings(path)
    repack(path)
    return path


def save_by_xlsxwriter(wb, name):
    """The same sheets written by XlsxWriter: shared strings, and a stale cached 0 in every formula cell."""
    path = os.path.join(FOLDER, name + '.xlsx')
    out = xlsxwriter.Workbook(path)
    out.set_properties({'author': 'Cán bộ tổng hợp', 'created': WHEN})
    formats = {}
    for ws in wb.worksheets:
        o = out.add_worksheet(ws.title)
        if ws is wb.active:
            o.activate()
        if ws.sheet_state == 'hidden':
            o.hide()
        merged = {}
        for m in ws.merged_cells.ranges:
            merged[(m.min_row, m.min_col)] = m
        for row in ws.iter_rows():
            for c in row:
                if c.value is None and not c.has_style:
                    continue
                key = (c.font.name, c.font.sz, bool(c.font.b), c.number_format, c.border.left.style, c.alignment.horizontal)
                if key not in formats:
                    formats[key] = out.add_format({'font_name': key[0] or 'Calibri', 'font_size': key[1] or 11, 'bold': key[2],
                        'num_format': key[3], 'border': 1 if key[4] else 0, 'text_wrap': True,
                        **({'align': key[5]} if key[5] else {})})
                f = formats[key]
                m = merged.get((c.row, c.column))
                if m:
                    o.merge_range(m.min_row - 1, m.min_col - 1, m.max_row - 1, m.max_col - 1, '', f)
                r, k = c.row - 1, c.column - 1
                if c.value is None:
                    if not any(c.coordinate in x for x in ws.merged_cells.ranges):
                        o.write_blank(r, k, None, f)
                elif isinstance(c.value, bool):
                    o.write_boolean(r, k, c.value, f)
                elif isinstance(c.value, (int, float)):
                    o.write_number(r, k, c.value, f)
                elif c.value.startswith('='):
                    o.write_formula(r, k, c.value, f)
                else:
                    o.write_string(r, k, c.value, f)
        for i, d in ws.row_dimensions.items():
            if d.hidden:
                o.set_row(i - 1, None, None, {'hidden': True})
        for k, d in ws.column_dimensions.items():
            if d.hidden:
                o.set_column(f'{k}:{k}', None, None, {'hidden': True})
            elif d.width:
                o.set_column(f'{k}:{k}', d.width)
    out.close()
    repack(path)
    return path


def resave_by_libreoffice(path, to='xlsx'):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{tempfile.gettempdir()}/golden-soffice',
                        '--convert-to', to, '--outdir', d, path], check=True, capture_output=True, timeout=180)
        made = os.path.join(d, os.path.splitext(os.path.basename(path))[0] + '.' + to)
        shutil.copy(made, path)
    if to == 'xlsx':
        repack(path)


def in_every_text(wb, change, font=None):
    for ws in wb.worksheets:
        for row in ws.iter_rows():
            for c in row:
                if isinstance(c.value, str) and not c.value.startswith('='):
                    c.value = change(c.value)
                    if font:
                        f = c.font
                        c.font = Font(name=font, size=f.sz, bold=f.b, italic=f.i)


def nfd(text):
    return unicodedata.normalize('NFD', text)


def expect(name, why, assessments=None, problems=(), args=(), exit=0, layout=None, exact=False,
           **more):
    """Writes NAME.expected.json. exit None or layout None: the contract leaves it open."""
    out = {'why': why, 'args': list(args)}
    if exit is not None:
        out['exit'] = exit
    if layout is not None:
        out['layout'] = layout
    if assessments is not None:
        out['assessments'] = assessments
    out['problems'] = [p if isinstance(p, dict) else {'code': p} for p in problems]
    if exact:
        out['problemsExact'] = True
    out.update(more)
    with open(os.path.join(FOLDER, name + '.expected.json'), 'w', encoding='utf-8') as f:
        json.dump(out, f, ensure_ascii=False, indent=1)
        f.write('\n')
    MADE.append((name, why))
