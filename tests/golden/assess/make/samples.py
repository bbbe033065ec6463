"""Three workbooks for the README and for trying the add-in by hand (samples/), formatted as officers format theirs."""
import cases_form06a, cases_units
from book import *
from plan import *
from procedures import *

SAMPLES = os.path.join(FOLDER, '..', '..', '..', 'samples')


def heights(ws, rows, points):
    for r in rows:
        ws.row_dimensions[r].height = points


def organ(ws, row, left, right, last, mid, size=13):
    for k, (a, b) in enumerate(zip(left, right)):
        write(ws, f'A{row + k}', a, bold=k > 0, size=size, align='center')
        ws.merge_cells(start_row=row + k, start_column=1, end_row=row + k, end_column=mid)
        write(ws, f'{L(mid + 1)}{row + k}', b, bold=k < 2, size=size, align='center')
        ws.merge_cells(start_row=row + k, start_column=mid + 1, end_row=row + k, end_column=last)


def fit(ws, rows, column, per_line):
    for r in rows:
        text = str(ws[f'{column}{r}'].value or '')
        ws.row_dimensions[r].height = 17 * max(1, -(-len(text) // per_line))


def noi_vu():
    """38 procedures of Phòng Nội vụ with three honest mistakes that still leave all three indicators to be judged."""
    procs = make('noi-vu', 2030, online_share=0.35, busy=0.7)
    wb, ws = new('Phòng Nội vụ')
    cols = [STT, (NAME, 'name'), (ELIG, 'eligible'), (PROV, 'provided'), (('Cho phép nộp hồ sơ trực tuyến',), 'marked'), (TOTAL, 'total'), (ONLINE, 'online'), (DIRECT, 'direct'), (BCCI, 'bcci'),
            (PREV, 'prev'), (('Ghi chú',), 'note')]
    closed = next(i for i, p in enumerate(procs) if not p['eligible'] and not p['marked'] and p['direct'] > 1)
    bare = next(i for i, p in enumerate(procs) if not p['eligible'] and not p['total'] and not p['marked'])
    procs[closed].update(online=1, direct=procs[closed]['direct'] - 1)
    right = counts(procs)[DOSSIER][0]
    at = draw(ws, procs, cols, titles=(), top=8, numbering='paren', sections=True, total='bottom', over={(bare, 'provided'): 'x'},
              total_values=dict(online=right - 3))
    last = len(cols)
    organ(ws, 1, ['UBND THÀNH PHỐ BẮC KẠN', 'PHÒNG NỘI VỤ'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], last, 2)
    title(ws, 4, 'TÌNH HÌNH CUNG CẤP, SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN', 1, last, bold=True, size=14)
    title(ws, 5, 'Quý III năm 2022', 1, last, italic=True, size=13)
    widths = [6, 52, 9, 9, 12, 9, 9, 9, 8, 11, 12]
    for i, w in enumerate(widths):
        ws.column_dimensions[L(i + 1)].width = w
    heights(ws, (8, 9), 36)
    fit(ws, at['rows'], 'B', 62)
    for r in at['rows']:
        ws[f'B{r}'].alignment = Alignment(horizontal='left', vertical='center', wrap_text=True)
    signature(ws, at['end'] + 1, 7, last, right=('KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'))
    ws.freeze_panes = 'C11'
    page(ws, repeat='8:10')
    save(wb, 'phong-noi-vu', folder=SAMPLES)
    expect('sample-phong-noi-vu', 'The sample of the README: provided but not eligible, online where it is not open, a typed total three too low.', expected('Phòng Nội vụ', procs),
           [dict(code='provided-not-eligible', row=at['rows'][bare]), dict(code='online-not-allowed', row=at['rows'][closed]), dict(code='total-row-mismatch', cell=f"{at['col']['online']}{at['total']}")],
           layout='unit-procedures', exact=True, file='../../../samples/phong-noi-vu.xlsx')


def nineteen():
    """The lead unit's table of 19 units, with the spellings as received, one figure not yet sent and one wrong total."""
    rows = cases_units.figures(2023)
    spelled = {'Phòng Giáo dục và Đào tạo': 'Phòng GD&ĐT', 'Phòng Tài chính - Kế hoạch': 'Phòng TC-KH', 'Phòng Lao động - Thương binh và Xã hội': 'Phòng LĐTBXH', 'Phường Đức Xuân': 'UBND phường Đức Xuân', 'phường Huyền Tung': 'UBND phường Huyền Tụng'}
    for f in rows:
        f['written'] = spelled.get(f['unit'], f['unit'])
    rows[8].update(n2=0, d2=0)
    wb, ws = new('Tổng hợp')
    cols = [cases_units.STT, cases_units.UNIT] + cases_units.FULL + [(('Ghi chú',), 'note')]
    s = sum(f['n3'] for f in rows)
    at = cases_units.draw(ws, rows, cols, titles=(), top=8, sections=cases_units.SECTIONS, total='bottom', numbering='paren', formulas=cases_units.RATES, total_values=dict(n3=s + 9), over={(13, 'n3'): None},
                          formats=dict(r1='0.0', r2='0.0', r3='0.0'))
    last = len(cols)
    for k in ('r1', 'r2', 'r3'):
        ws[f"{at['col'][k]}{at['total']}"].number_format = '0.0'
    organ(ws, 1, ['UBND THÀNH PHỐ BẮC KẠN', 'PHÒNG VĂN HOÁ VÀ THÔNG TIN'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], last, 4)
    title(ws, 4, 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU VỀ CUNG CẤP, SỬ DỤNG DVCTT', 1, last, bold=True, size=14)
    title(ws, 5, 'Quý III năm 2022', 1, last, italic=True, size=13)
    for i, w in enumerate([6, 38, 14, 12, 10, 14, 16, 10, 12, 12, 10, 12]):
        ws.column_dimensions[L(i + 1)].width = w
    heights(ws, (8,), 52); heights(ws, (9,), 86); heights(ws, at['rows'], 19)
    for r in at['rows']:
        ws[f'B{r}'].alignment = Alignment(horizontal='left', vertical='center')
    signature(ws, at['end'] + 1, 9, last, right=('TRƯỞNG PHÒNG',), name='Hà Thị Vân')
    ws.freeze_panes = 'C11'
    page(ws, repeat='8:10')
    save(wb, 'tong-hop-19-don-vi', folder=SAMPLES)
    listed = [e if (e['unit'], e['indicator']) != (rows[13]['unit'], DOSSIER) else unusable(rows[13]['unit'], DOSSIER, 'no-data', rows[13]['written']) for e in cases_units.expected(rows, at)]
    expect('sample-tong-hop-19-don-vi', 'The sample of the README: one count not yet sent, one unit without any procedure that arose (0/0), a typed total that is wrong.', listed,
           [dict(code='missing-count', cell=f"{at['col']['n3']}{at['rows'][13]}"), dict(code='total-row-mismatch', cell=f"{at['col']['n3']}{at['total']}")], layout='units-summary', file='../../../samples/tong-hop-19-don-vi.xlsx')


def form():
    a = cases_form06a.rows_of(cases_form06a.WARD, 2024)
    wb, ws = new('II.06a')
    at = cases_form06a.draw(ws, [(None, a)], unit_line='- Đơn vị báo cáo: UBND phường Đức Xuân', over={(4, 'all'): a[4]['all'] + 2})
    for i, w in enumerate([6, 34] + [11, 11, 14] + [10] * 8):
        ws.column_dimensions[L(i + 1)].width = w
    heights(ws, (6,), 22); heights(ws, (7,), 22); heights(ws, (8,), 54)
    for r in at['rows']:
        ws[f'B{r}'].alignment = Alignment(horizontal='left', vertical='center', wrap_text=True)
    ws['A4'] = None
    ws.freeze_panes = 'C10'
    page(ws, repeat='6:9')
    save(wb, 'bieu-ii-06a', folder=SAMPLES)
    expect('sample-bieu-ii-06a', 'The sample of the README: in one row the typed total is two above its parts; the indicator does not use that column.', cases_form06a.pooled('Phường Đức Xuân', a),
           [dict(code='parts-differ-from-total', row=at['rows'][4])], layout='form-06a', file='../../../samples/bieu-ii-06a.xlsx')


def run():
    os.makedirs(SAMPLES, exist_ok=True)
    noi_vu()
    nineteen()
    form()
