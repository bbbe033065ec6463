"""Habits of officers across the layouts: nothing merged, totals written across, rates below totals, full names of offices."""
from cases_procedures import plain, LAYOUT as PROC, REPORT, PERIOD, office, example
from procedures import *
from legacy import tcvn3
import cases_units as cu
import patch


def run():
    # parents that are not merged
    def unmerge(wb, ws, at):
        for m in list(ws.merged_cells.ranges):
            if m.min_row >= at['header']:
                ws.unmerge_cells(str(m))
    plain('procedures-nothing-merged', 'No heading is merged: a parent stands in the first of its columns with empty cells to the right ("Hồ sơ phát sinh trong kỳ" over Tổng số, "Đã giải quyết" after it).',
          'Phòng Nội vụ', make('noi-vu', 401), PARTS + DONE, after=unmerge, total='bottom', numbering='plain', titles=['PHÒNG NỘI VỤ', REPORT], exact=True)
    # one row of headings
    cols = [(('TT',), 'stt'), (('Tên TTHC',), 'name'), (('Lĩnh vực',), 'field'), (('Số hồ sơ phát sinh trực tuyến',), 'online'), (('Tổng số hồ sơ TTHC phát sinh',), 'total'),
            (('TTHC cho phép nộp hồ sơ trực tuyến',), 'marked'), (('Đã cung cấp DVCTT toàn trình',), 'provided'), (('Đủ điều kiện cung cấp DVCTT toàn trình',), 'eligible')]

    def merge_fields(wb, ws, at):
        start = at['rows'][0]
        for r in at['rows'][1:] + [at['rows'][-1] + 1]:
            if ws[f'C{r}'].value != ws[f'C{start}'].value or r > at['rows'][-1]:
                if r - 1 > start:
                    for k in range(start + 1, r):
                        ws[f'C{k}'].value = None
                    ws.merge_cells(f'C{start}:C{r - 1}')
                start = r
    plain('procedures-flat-headings-other-order', 'One row of headings, dossiers before marks, online before total, provided before eligible; the field is a column merged over its procedures.',
          'Phòng Tư pháp', make('tu-phap', 402), cols, after=merge_fields, titles=['Đơn vị báo cáo: Phòng Tư pháp', REPORT], exact=True)
    # total label across, rate row below the total
    def across(wb, ws, at):
        t, r = at['total'], at['end']
        ws[f'B{t}'].value = None
        ws[f'A{t}'].value = 'TỔNG CỘNG'
        ws.merge_cells(f'A{t}:B{t}')
        line(ws, r, ['Tỷ lệ (%)', None, f'=ROUND(D{t}/C{t}*100,1)', f'=ROUND(D{t}/C{t}*100,1)', None, 100, f'=ROUND(G{t}/F{t}*100,1)'], italic=True)
        ws.merge_cells(f'A{r}:B{r}')
    plain('procedures-total-across-and-rate-row', 'The total\'s label is merged over STT and name, its marks are COUNTIF formulas, and below it a row "Tỷ lệ (%)" holds rates in the columns of counts: neither is a procedure.',
          'Phòng Nội vụ', make('noi-vu', 403), BASIC, total='bottom', mark_totals=True, after=across, exact=True)
    # the office's name in full, on one row and on two
    plain('procedures-office-in-full', 'ỦY BAN NHÂN DÂN PHƯỜNG … written out instead of UBND.', 'Phường Đức Xuân', make('tu-phap', 404), PARTS, titles=['ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC XUÂN', REPORT, PERIOD], total='bottom', exact=True)
    plain('procedures-office-on-two-rows', 'ỦY BAN NHÂN DÂN stands on one row and PHƯỜNG NGUYỄN THỊ MINH KHAI on the next, beside the country\'s name.', 'Phường Nguyễn Thị Minh Khai', make('tu-phap', 405), PARTS,
          titles=office('ỦY BAN NHÂN DÂN', 'PHƯỜNG NGUYỄN THỊ MINH KHAI', 11) + [REPORT], total='bottom', exact=True)
    # unit at the end of the report's own title
    plain('procedures-unit-inside-title', 'The unit stands inside the title sentence only ("… của Phòng Tài chính - Kế hoạch quý III năm 2022"), in the same cell, over an unhelpful sheet name.', 'Phòng Tài chính - Kế hoạch', make('tai-chinh', 406), PARTS,
          titles=['UBND THÀNH PHỐ BẮC KẠN', 'Tình hình cung cấp DVCTT của Phòng Tài chính - Kế hoạch quý III năm 2022'], total='bottom')
    # marks that are formulas
    procs = make('noi-vu', 407)
    over = {(i, k): '=IF(1=1,"x","")' if p[k] else '=IF(1=2,"x","")' for i, p in enumerate(procs) for k in ('provided', 'marked') if i % 2}
    plain('procedures-marks-by-formulas', 'Every second mark is an uncached formula that gives "x" or an empty text; an empty text is no mark and no text where a mark belongs.', 'Phòng Nội vụ', procs, BASIC, over=over, total='bottom', exact=True)
    # level words in other spellings beside eligible/provided marks
    procs = make('noi-vu', 408)
    for p in procs:
        p['level'] = 'DVC TOÀN TRÌNH' if p['provided'] else 'Dịch vụ công trực tuyến một phần' if p['marked'] else 'Dịch vụ cung cấp thông tin trực tuyến'
    cols = BASIC[:2] + [(('Mức độ hiện tại',), 'level')] + BASIC[2:]
    plain('procedures-level-beside-marks', 'A column of levels in long words stands beside complete columns of marks that say the same: the marks decide, both agree.', 'Phòng Nội vụ', procs, cols, total='bottom', exact=True)
    # only the organ's rows are TCVN3 in capitals font
    def partly(wb, ws, at):
        for row in ws.iter_rows(max_row=at['rows'][0] - 1):
            for c in row:
                if isinstance(c.value, str):
                    c.value = tcvn3(c.value)
                    c.font = Font(name='.VnTimeH' if c.row < at['header'] else '.VnTime', size=12, bold=True)
    plain('procedures-tcvn3-headings-unicode-rows', 'Old headings in TCVN3 (capitals font: "phßng t­ ph¸p"), new rows in Unicode pasted below: one warning, and the Unicode rows are not decoded twice.', 'Phòng Tư pháp', make('tu-phap', 409), PARTS,
          titles=['PHÒNG TƯ PHÁP', 'Báo cáo tình hình cung cấp dịch vụ công trực tuyến'], after=partly, total='bottom', problems=[dict(code='legacy-encoding', severity='warning', count=1)], exact=True)
    # several mistakes at once
    procs = make('tu-phap', 411, size=33)
    a = next(i for i, p in enumerate(procs) if not p['eligible'] and not p['total'])
    b = next(i for i, p in enumerate(procs) if not p['eligible'] and not p['marked'] and p['direct'] > 1)
    procs[b].update(online=1, direct=procs[b]['direct'] - 1)
    c = [i for i, p in enumerate(procs) if p['provided'] and p['total'] > 1][:2]
    plain('procedures-many-mistakes', 'Five kinds of mistakes in one sheet with "-" and blanks between: warnings leave (1) judged; with #REF! and a fraction in figures of (2) and (3) both are invalid.', 'Phường Xuất Hóa', procs, BASIC,
          over={(a, 'provided'): 'X', (c[0], 'online'): '#REF!', (c[1], 'total'): procs[c[1]]['total'] + 0.5, **{(i, k): '-' if i % 2 else None for i, p in enumerate(procs) if not p['total'] for k in ('total', 'online')}},
          titles=['UBND PHƯỜNG XUẤT HÓA', REPORT], replace={ACTIVE: 'invalid', DOSSIER: 'invalid'}, total='bottom', total_values=dict(total=999, online=99),
          problems=lambda at: [dict(code='provided-not-eligible', row=at['rows'][a]), dict(code='online-not-allowed', row=at['rows'][b]), dict(code='cell-error', cell=f"G{at['rows'][c[0]]}"), dict(code='non-integer-count', cell=f"F{at['rows'][c[1]]}")])
    # the built-in plan named
    expect('procedures-plan-named', 'The built-in plan by its id, and a unit option that agrees with the sheet.', [dict(e) for e in expected('Phòng Nội vụ', example())], args=['--plan', 'bac-kan-2022', '--unit', nfd('phòng nội vụ')], layout=PROC, file='procedures-plan-example.xlsx')
    # a long list
    big = [dict(p, name=f"{p['name']} ({k + 1})") for k in range(9) for p in make('lon', 420 + k)]
    plain('procedures-1000-rows', f'{len(big)} procedures of all fields in one sheet, with sections.', 'Văn phòng HĐND-UBND', big, PARTS, titles=['VĂN PHÒNG HĐND - UBND', REPORT], sections=True, total='bottom', exact=True)

    # units: targets and rates by DVCTT functions of the row's own cells
    rows = cu.figures(431)
    rows[4].update(n2=0, d2=0)
    cols = [cu.STT, cu.UNIT, ((cu.G3, 'Chỉ tiêu giao'), 't3'), ((cu.G3, cu.N3), 'n3'), ((cu.G3, cu.D3), 'd3'), ((cu.G3, 'Tỷ lệ đạt được'), 'r3'), (('Chênh lệch (điểm %)',), 'gap')]
    wb, ws = new('Tổng hợp')
    at = cu.draw(ws, rows, cols, formats=dict(t3='0%', r3='0.0%', gap='0.0'), formulas=dict(t3=lambda r, c, f: f'=DVCTT.CHITIEU({c["unit"]}{r},3)', r3=lambda r, c, f: f'=IFERROR(DVCTT.TYLE_TRUCTUYEN({c["n3"]}{r},{c["d3"]}{r}),"")' if f else None,
                 gap=lambda r, c, f: f'=({c["r3"]}{r}-{c["t3"]}{r})*100'), total='bottom')
    save(wb, 'units-dvctt-columns')
    expect('units-dvctt-columns', 'Target and rate of each row come from DVCTT functions of the row\'s own cells, a gap column is computed from both: all uncached.', cu.expected(rows, at, '3'), ['indicator-not-in-sheet'], layout='units-summary', exact=True,
           outValues={f"C{at['rows'][0]}": 0.3, f"C{at['rows'][11]}": 0.13, f"F{at['rows'][0]}": rows[0]['n3'] / rows[0]['d3']})
    # labels across, nothing merged, STT per group as I.1
    rows = cu.figures(432)
    wb, ws = new('Tổng hợp')
    at = cu.draw(ws, rows, [cu.STT, cu.UNIT] + cu.FULL, formulas=cu.RATES, total='bottom', groups=True, over={(i, 'stt'): f'{"I" if i < 11 else "II"}.{i + 1}' for i in range(19)})
    t = at['total']
    ws[f'B{t}'].value = None; ws[f'A{t}'].value = 'Toàn thành phố'; ws.merge_cells(f'A{t}:B{t}')
    for m in list(ws.merged_cells.ranges):
        if m.min_row >= 5 and m.max_row < at['rows'][0]:
            ws.unmerge_cells(str(m))
    save(wb, 'units-nothing-merged')
    expect('units-nothing-merged', 'Headings not merged: the first "Tỷ lệ (%)" belongs to (1) only because its parent stands two cells to the left; STT is "I.1" … "II.19"; "Toàn thành phố" over A:B is the total.', cu.expected(rows, at), layout='units-summary', exact=True)
    # one row only
    rows = cu.figures(433, ['Phường Sông Cầu'])
    wb, ws = new('Sheet1')
    at = cu.draw(ws, rows, [cu.UNIT] + cu.FULL, formulas=cu.RATES)
    save(wb, 'units-single-row')
    expect('units-single-row', 'The wide table with a single unit in it.', cu.expected(rows, at), layout='units-summary', exact=True)
    # rates with text in cells and a rank that looks like a rate
    rows = cu.figures(434)
    percent = lambda f, k: Fraction(f['n' + k] * 1000 // f['d' + k], 10)
    for i, f in enumerate(rows):
        f['rank'] = 19 - i
        for k in '123':
            f['r' + k] = f"{float(percent(f, k)):.1f}".replace('.', ',') + (' %' if i % 2 else '%')
    wb, ws = new('Tổng hợp')
    at = cu.draw(ws, rows, [cu.STT, cu.UNIT, (('Xếp hạng',), 'rank'), (('Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình (1)',), 'r1'), (('Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến (2)',), 'r2'), (('Tỷ lệ hồ sơ phát sinh trực tuyến (3)',), 'r3')], numbering='paren')
    save(wb, 'units-rates-as-text')
    expect('units-rates-as-text', 'The three headings of Phụ lục I word for word over texts "96,7%" and "96,7 %"; the (1)(2)(3) in the headings are footnote marks and the (1)…(6) row numbers columns.',
           [rated(f['unit'], INDICATORS[int(k) - 1], percent(f, k), f['written'], dict(rate=f"{at['col']['r' + k]}{at['rows'][i]}")) for i, f in enumerate(rows) for k in '123'], layout='units-summary', exact=True)
    # sub-totals after each section, a total that names them
    rows = cu.figures(435)
    rows = [dict(f, written=('UBND ' + f['unit'].replace('Phường', 'phường')) if i >= 11 else f['unit']) for i, f in enumerate(rows)]
    wb, ws = new('Tổng hợp')
    title(ws, 1, 'TỔNG HỢP SỐ LIỆU DỊCH VỤ CÔNG TRỰC TUYẾN', 1, 8, bold=True)
    r = header(ws, 3, [('STT',), ('Cơ quan, đơn vị',)] + [c[0] for c in cu.COUNTS])
    keys, at, sums = ('n1', 'd1', 'n2', 'd2', 'n3', 'd3'), dict(rows=[], col=dict(zip(('n1', 'd1', 'n2', 'd2', 'n3', 'd3'), 'CDEFGH'))), []
    for a, b, n, label in ((0, 11, 'I', 'Các phòng chuyên môn'), (11, 19, 'II', 'UBND các xã, phường')):
        line(ws, r, [n, label] + [None] * 6, bold=True); r += 1
        first = r
        for i in range(a, b):
            line(ws, r, [i - a + 1, rows[i]['written']] + [rows[i][k] for k in keys]); at['rows'].append(r); r += 1
        line(ws, r, [None, f'Cộng {n}'] + [f'=SUM({c}{first}:{c}{r - 1})' for c in 'CDEFGH'], bold=True); sums.append(r); r += 1
    line(ws, r, [None, 'TỔNG CỘNG (I+II)'] + [f'={c}{sums[0]}+{c}{sums[1]}' for c in 'CDEFGH'], bold=True)
    ws.column_dimensions['B'].width = 40
    save(wb, 'units-subtotals-after-sections')
    expect('units-subtotals-after-sections', '"Cộng I" and "Cộng II" stand after their units and "TỔNG CỘNG (I+II)" adds these two, not all rows above: none is a unit and none is wrong.', cu.expected(rows, at), layout='units-summary', exact=True)
