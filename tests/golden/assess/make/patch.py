"""Changes of the XML inside a package, for what no library writes but real files hold."""
import re
from book import repack

SHEET = re.compile(r'xl/worksheets/[^/]+\.xml$')


def on_sheets(path, change):
    repack(path, lambda n, d: change(d.decode('utf-8')).encode('utf-8') if SHEET.match(n) else d)


def prefixed(path):
    def change(name, data):
        if not (SHEET.match(name) or name in ('xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml')):
            return data
        xml = data.decode('utf-8')
        xml = re.sub(r'<(/?)([A-Za-z]\w*)(?=[\s>/])', r'<\1x:\2', xml)
        out = xml.replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
                          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"')
        assert out != xml
        return out.encode('utf-8')
    repack(path, change)


def share_formulas(path, column):
    def change(xml):
        cells = list(re.finditer(rf'<c r="{column}(\d+)"([^>]*)><f>SUM\((\w+?)(\d+):(\w+?)(\d+)\)</f>(?:<v\s*/>|<v></v>)?</c>', xml))
        cells = [m for m in cells if m[1] == m[4] == m[6]]  # a sum along the row
        assert len(cells) > 10
        for k, m in enumerate(cells):
            f = f'<f t="shared" ref="{column}{cells[0][1]}:{column}{cells[-1][1]}" si="0">SUM({m[3]}{m[4]}:{m[5]}{m[6]})</f>' if k == 0 else '<f t="shared" si="0"/>'
            xml = xml.replace(m[0], f'<c r="{column}{m[1]}"{m[2]}>{f}</c>')
        return xml
    on_sheets(path, change)


def without_references(path):
    """Only for a sheet whose rows and cells follow each other without gaps: gaps are filled with empty cells."""
    def row(m):
        number, body = int(m[1]), m[2]
        out, at = '', 1
        for c in re.finditer(r'<c r="([A-Z])\d+"([^>]*?)(/>|>(.*?)</c>)', body, re.S):
            k = ord(c[1]) - 64
            out += '<c/>' * (k - at)
            out += f'<c{c[2]}{c[3]}'
            at = k + 1
        return number, f'<row>{out}</row>'

    def change(xml):
        start, end = xml.index('<sheetData>') + len('<sheetData>'), xml.index('</sheetData>')
        rows, at = '', 1
        for m in re.finditer(r'<row r="(\d+)"[^>]*?(?:/>|>(.*?)</row>)', xml[start:end], re.S):
            n, text = row([None, m[1], m[2] or ''])
            rows += '<row/>' * (n - at) + text
            at = n + 1
        return xml[:start] + rows + xml[end:]
    on_sheets(path, change)


def strip_cached(path):
    on_sheets(path, lambda xml: re.sub(r'(</f>|<f[^>]*/>)<v>[^<]*</v>', r'\1', xml))
