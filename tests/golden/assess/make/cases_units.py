"""A row a unit."""
import random
from book import *
from plan import *
from legacy import tcvn3, vni
import xlsxwriter

LAYOUT = 'units-summary'
G1, G2, G3 = ('TTHC đủ điều kiện được cung cấp DVCTT toàn trình (1)', 'TTHC có phát sinh hồ sơ trực tuyến (2)', 'Hồ sơ phát sinh trực tuyến (3)')
N1, D1 = 'Số TTHC đã cung cấp DVCTT toàn trình', 'Số TTHC đủ điều kiện'
N2, D2 = 'Số TTHC có phát sinh hồ sơ trực tuyến', 'Số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ'
N3, D3 = 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ phát sinh'
STT, UNIT = (('STT',), 'stt'), (('Đơn vị',), 'unit')
COUNTS = [((G1, N1), 'n1'), ((G1, D1), 'd1'), ((G2, N2), 'n2'), ((G2, D2), 'd2'), ((G3, N3), 'n3'), ((G3, D3), 'd3')]
FULL = [((G1, N1), 'n1'), ((G1, D1), 'd1'), ((G1, 'Tỷ lệ (%)'), 'r1'), ((G2, N2), 'n2'), ((G2, D2), 'd2'), ((G2, 'Tỷ lệ (%)'), 'r2'),
        ((G3, N3), 'n3'), ((G3, D3), 'd3'), ((G3, 'Tỷ lệ (%)'), 'r3')]
TITLES = ['ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN', 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU VỀ CUNG CẤP, SỬ DỤNG DVCTT', 'Quý III năm 2022']
SECTIONS = {0: ('I', 'CÁC PHÒNG CHUYÊN MÔN'), 11: ('II', 'UBND XÃ, PHƯỜNG')}


def figures(seed, units=UNITS):
    """Six counts a unit, decided here."""
    rnd = random.Random(seed)
    out = []
    for u in units:
        d1 = rnd.randrange(8, 60); d2 = rnd.randrange(3, 30); d3 = rnd.randrange(20, 1900)
        t = TARGETS.get(u, {E2E: 100, ACTIVE: 50, DOSSIER: 13})
        share = lambda d, p: max(0, min(d, round(d * p / 100 * rnd.choice([0.5, 0.85, 1, 1.1, 1.4]))))
        out.append(dict(unit=u, written=u, n1=share(d1, t[E2E]), d1=d1, n2=share(d2, t[ACTIVE]), d2=d2, n3=share(d3, t[DOSSIER]), d3=d3))
    return out


def draw(ws, rows, cols, *, titles=TITLES, sections=None, groups=False, total=None, total_label='Tổng cộng', total_values=None, formulas=None, over=None, numbering=None,
         top=None, left=1, repeat_header_at=None, section_sums=False, blank_after=(), formats=None, unit_key='unit'):
    formulas, over, sections = formulas or {}, over or {}, sections or {}
    for i, t in enumerate(titles):
        title(ws, i + 1, t, left, left + len(cols) - 1, bold=i < 2, italic=i == 2)
    r = top or len(titles) + 2
    col = {c[1]: L(left + i) for i, c in enumerate(cols)}

    def head(r):
        r = header(ws, r, [c[0] for c in cols], left=left)
        if numbering:
            line(ws, r, [f'({i})' if numbering == 'paren' else i for i in range(1, len(cols) + 1)], left=left, italic=True); r += 1
        return r
    r = head(r)
    total_row = None
    if total == 'top':
        total_row = r; r += 1
    at, group, stt, sec_rows = [], None, 0, []
    for i, f in enumerate(rows):
        if repeat_header_at == i:
            r = head(r + 1)
        if i in sections:
            sec_rows.append(r)
            line(ws, r, [{'stt': sections[i][0], 'unit': sections[i][1]}.get(c[1]) for c in cols], left=left, bold=True)
            stt = 0
            r += 1
        if groups:
            g = next(g for g in GROUPS if f['unit'] in g[3])
            if g is not group:
                group = g
                line(ws, r, [{'unit': f'{g[1]} ({len(g[3])} đơn vị)'}.get(c[1]) for c in cols], left=left, italic=True)
                r += 1
        stt += 1
        values = []
        for c in cols:
            k = c[1]
            v = over[(i, k)] if (i, k) in over else formulas[k](r, col, f) if k in formulas else stt if k == 'stt' else f['written'] if k == 'unit' else f.get(k)
            values.append(v)
        line(ws, r, values, left=left, formats={j: formats[c[1]] for j, c in enumerate(cols) if formats and c[1] in formats})
        at.append(r)
        r += 1
        if i in blank_after:
            r += 1
    if section_sums:
        bounds = sec_rows + [r]
        for a, b in zip(bounds, bounds[1:]):
            for c in cols:
                if c[1][0] in 'nd' and c[1][1:].isdigit():
                    ws[f'{col[c[1]]}{a}'] = f'=SUM({col[c[1]]}{a + 1}:{col[c[1]]}{b - 1})'
    if total:
        if total == 'bottom':
            total_row = r; r += 1

        def cell(k):
            if k == 'unit':
                return total_label
            if total_values and k in total_values:
                return total_values[k]
            if k[0] in 'nd' and k[1:].isdigit():
                if section_sums:
                    return '=' + '+'.join(f'{col[k]}{s}' for s in sec_rows)
                return f'=SUM({col[k]}{at[0]}:{col[k]}{at[-1]})'
            if k[0] == 'r' and k in formulas:
                return formulas[k](total_row, col, None)
            return None
        line(ws, total_row, [cell(c[1]) for c in cols], left=left, bold=True)
    ws.column_dimensions[col['unit']].width = 36
    page(ws)
    return dict(rows=at, col=col, total=total_row, end=r)


def rate_formula(k, scale=100):
    return lambda r, col, f: f'=IF({col["d" + k]}{r}=0,"",{col["n" + k]}{r}/{col["d" + k]}{r}{"*100" if scale == 100 else ""})'


RATES = {'r1': rate_formula('1'), 'r2': rate_formula('2'), 'r3': rate_formula('3')}


def expected(rows, at=None, only='123', cells=True):
    out = []
    for i, f in enumerate(rows):
        for j, k in enumerate('123'):
            if k not in only:
                continue
            where = OPEN
            if at and cells:
                c = at['col']
                if 'n' + k in c and 'd' + k in c:
                    where = dict(numerator=f"{c['n' + k]}{at['rows'][i]}", denominator=f"{c['d' + k]}{at['rows'][i]}")
                    if 'r' + k in c:
                        where['rate'] = f"{c['r' + k]}{at['rows'][i]}"
            out.append(counted(f['unit'], INDICATORS[j], f['n' + k], f['d' + k], f['written'], where))
    return out


ALIASES = ['Phòng GD&ĐT', 'Phòng TC-KH', 'PHÒNG KINH TẾ', 'P. VH&TT', 'P. Nội vụ', 'VP HĐND-UBND', 'phòng Quản lý  đô thị', 'Phòng LĐTBXH', 'Thanh tra Thành phố', 'P. Tư pháp',
           'Phòng TN&MT', 'P. Đức Xuân', 'UBND phường Sông Cầu', 'P.Nguyễn Thị Minh Khai', 'UBND P. Phùng Chí Kiên', 'Phường Xuất Hoá', 'Phường Huyền Tụng', 'UBND xã Dương Quang', 'Xã Nông\u00a0Thượng']


def run():
    # 1 the lead unit's table: everything in it
    rows = figures(101)
    for i, f in enumerate(rows):
        t = TARGETS[f['unit']]
        f.update(t1=t[E2E], t2=t[ACTIVE], t3=t[DOSSIER], v3='Đạt chỉ tiêu' if f['n3'] * 100 >= t[DOSSIER] * f['d3'] else 'Không đạt', rank=i % 7 + 1, note=None)
    cols = [STT, UNIT, ((G1, N1), 'n1'), ((G1, D1), 'd1'), ((G1, 'Tỷ lệ (%)'), 'r1'), ((G1, 'Chỉ tiêu (%)'), 't1'), ((G2, N2), 'n2'), ((G2, D2), 'd2'), ((G2, 'Tỷ lệ (%)'), 'r2'), ((G2, 'Chỉ tiêu (%)'), 't2'),
            ((G3, N3), 'n3'), ((G3, D3), 'd3'), ((G3, 'Tỷ lệ (%)'), 'r3'), ((G3, 'Chỉ tiêu (%)'), 't3'), (('Đánh giá',), 'v3'), (('Xếp hạng',), 'rank'), (('Ghi chú',), 'note')]
    for name, after, why in (('units-19-with-targets-and-ranks', None, ''), ('units-19-libreoffice', resave_by_libreoffice, 'Re-saved by LibreOffice. ')):
        wb, ws = new('Tổng hợp')
        at = draw(ws, rows, cols, sections=SECTIONS, groups=True, total='bottom', formulas=RATES, numbering='paren')
        signature(ws, at['end'] + 1, 12, 17, right=('TRƯỞNG PHÒNG',))
        path = save(wb, name)
        if after:
            after(path)
        expect(name, why + '19 units under section and group rows ("Nhóm 1 (5 đơn vị)"), rates as formulas under "(%)", a column "Chỉ tiêu (%)" beside each rate that is not the rate, ranks, verdict words, a right total row.',
               expected(rows, at), layout=LAYOUT, exact=True)
    # 2 counts only, as officers spell the units
    rows = [dict(f, written=w) for f, w in zip(figures(102), ALIASES)]
    wb, ws = new('TH')
    at = draw(ws, rows, [STT, UNIT] + COUNTS, sections={0: ('I', 'Các phòng, ban'), 11: ('II', 'UBND các phường, xã')}, total='bottom', blank_after=(10,))
    save(wb, 'units-aliases-counts-only')
    expect('units-aliases-counts-only', 'Counts only; every unit is written as officers write it (P. is phòng or phường, VP HĐND-UBND, TC-KH, LĐTBXH, Huyền Tụng, hoá/hóa, no-break spaces); an empty row between the sections; without a rate column the cells hold counts.',
           expected(rows, at), layout=LAYOUT, exact=True)
    # 3 same, NFD and tone placement
    alt = ['Phòng giáo dục và đào tạo', 'Phòng Tài chính – Kế hoạch', 'Phòng Kinh Tế', 'Phòng Văn hóa - Thông tin', 'PHÒNG NỘI VỤ', 'Văn phòng HĐND - UBND', 'Phòng Quản lý Đô thị', 'Phòng Lao động – Thương binh và xã hội',
           'Thanh tra thành phố', 'Phòng Tư Pháp', 'Phòng Tài nguyên & Môi trường', 'UBND Phường Đức Xuân', 'phường Sông Cầu', 'Phường Nguyễn Thị Minh Khai ', 'PHƯỜNG PHÙNG CHÍ KIÊN', 'Phường Xuất Hóa', 'P. Huyền Tụng', 'xã Dương Quang', 'UBND xã Nông Thượng']
    rows = [dict(f, written=w) for f, w in zip(figures(103), alt)]
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + COUNTS, total='bottom', total_label='TỔNG CỘNG')
    in_every_text(wb, nfd)
    save(wb, 'units-nfd-and-dashes')
    rows_nfd = [dict(f, written=OPEN) for f in rows]
    expect('units-nfd-and-dashes', 'All text decomposed (NFD), en dashes, "và"/"&", capitals, trailing spaces; names still match by the normalised form; the form of writtenAs is left open.', expected(rows_nfd, at), layout=LAYOUT, exact=True)
    # 4 only rates, with "Thực hiện" beside "Chỉ tiêu"
    percents = [[(100, 95, '92.3', 80, 79)[(i + k) % 5] if k == 0 else (70, 56, '55.9', 49, 61, 40, 12)[(i + k) % 7] if k == 1 else ('30', '29.99', 24, 13, 20, '10.4', 7, '5.6', '5.5', 0)[(i * 3 + k) % 10] for k in range(3)] for i in range(19)]
    cols = [STT, UNIT] + [((g, h), f'{h[0].lower()}{k}') for k, g in enumerate(('Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình (1)', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến (2)', 'Tỷ lệ hồ sơ phát sinh trực tuyến (3)')) for h in ('Chỉ tiêu giao (%)', 'Thực hiện (%)')]
    rows = [dict(unit=u, written=u, **{f'c{k}': TARGETS[u][INDICATORS[k]] for k in range(3)}, **{f't{k}': float(Fraction(percents[i][k])) for k in range(3)}) for i, u in enumerate(UNITS)]
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, cols, sections=SECTIONS)
    save(wb, 'units-rates-beside-targets')
    expect('units-rates-beside-targets', 'Only rates; the column "Chỉ tiêu giao (%)" stands BEFORE "Thực hiện (%)" and must not be read as the rate (all would be met). Under (%) "nothing is assumed". 29,99 is below 30.',
           [rated(u, INDICATORS[k], percents[i][k], u, dict(rate=f"{at['col'][f't{k}']}{at['rows'][i]}")) for i, u in enumerate(UNITS) for k in range(3)], layout=LAYOUT, exact=True)
    # 5 boundaries by counts
    edge = [('Phòng Kinh tế', (20, 20), (7, 10), (3, 10)), ('Phòng Nội vụ', (37, 38), (56, 100), (24, 100)), ('Phòng Giáo dục và Đào tạo', (30, 38), (69999, 100000), (299, 1000)), ('Phòng Tài chính - Kế hoạch', (4, 5), (14, 25), (239, 1000)),
            ('Văn phòng HĐND-UBND', (0, 0), (3, 5), (1, 5)), ('Phòng Quản lý đô thị', (0, 5), (12, 25), (4, 25)), ('Phòng Tư pháp', (1, 1), (0, 0), (1, 10)), ('Thanh tra thành phố', (7, 7), (0, 3), (0, 0)),
            ('Phường Đức Xuân', (100, 100), (1, 2), (13, 100)), ('Phường Sông Cầu', (99, 100), (2, 5), (1299, 10000)), ('Phường Nguyễn Thị Minh Khai', (79, 99), (1, 3), (104, 1000)), ('Phường Phùng Chí Kiên', (80, 100), (399, 998), (1039, 10000)),
            ('Phường Xuất Hóa', (29, 29), (50, 100), (7, 100)), ('phường Huyền Tung', (29, 30), (49, 100), (6, 100)), ('xã Dương Quang', (56, 70), (40, 100), (7, 101)), ('xã Nông Thượng', (55, 69), (39, 100), (56, 1000))]
    rows = [dict(unit=u, written=u, n1=a[0], d1=a[1], n2=b[0], d2=b[1], n3=c[0], d3=c[1]) for u, a, b, c in edge]
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + FULL, formulas=RATES)
    save(wb, 'units-boundaries-by-counts')
    exp = expected(rows, at)
    got = {(e['unit'], e['indicator']): e['status'] for e in exp}
    for u, i, s in [('Phòng Kinh tế', DOSSIER, 'met'), ('Phòng Kinh tế', ACTIVE, 'met'), ('Phòng Nội vụ', DOSSIER, 'near'), ('Phòng Nội vụ', ACTIVE, 'near'), ('Phòng Nội vụ', E2E, 'near'), ('Phòng Giáo dục và Đào tạo', E2E, 'missed'),
                    ('Phòng Tài chính - Kế hoạch', DOSSIER, 'missed'), ('Phòng Tài chính - Kế hoạch', E2E, 'near'), ('Phường Đức Xuân', DOSSIER, 'met'), ('Phường Sông Cầu', DOSSIER, 'near'), ('Phường Sông Cầu', ACTIVE, 'near'),
                    ('Phường Nguyễn Thị Minh Khai', DOSSIER, 'near'), ('Phường Phùng Chí Kiên', DOSSIER, 'missed'), ('Phường Phùng Chí Kiên', ACTIVE, 'missed'), ('Phường Xuất Hóa', DOSSIER, 'met'), ('phường Huyền Tung', DOSSIER, 'near'),
                    ('xã Nông Thượng', DOSSIER, 'near'), ('xã Dương Quang', DOSSIER, 'near'), ('xã Nông Thượng', E2E, 'missed'), ('Văn phòng HĐND-UBND', E2E, 'not-applicable'), ('Phòng Quản lý đô thị', E2E, 'missed'), ('Phòng Quản lý đô thị', DOSSIER, 'near')]:
        assert got[(u, i)] == s, (u, i, got[(u, i)])
    expect('units-boundaries-by-counts', 'On the target, one less, on 80% of it and just below, 0/0, 0/5, 37/38 of 100%: "Compare exactly". Three units of the plan are not in the sheet: nothing is said of them in the contract.', exp, layout=LAYOUT)
    # 6 boundaries by rates, as typed
    typed = [('Phường Đức Xuân', '12.99', 12.99), ('Phường Sông Cầu', '13', 13), ('Phường Nguyễn Thị Minh Khai', '10.4', '10,4'), ('Phường Phùng Chí Kiên', '10.39', '10,39%'), ('Phường Xuất Hóa', '7', '7%'), ('phường Huyền Tung', '6.99', '6,99'),
             ('xã Dương Quang', '5.6', 5.6), ('xã Nông Thượng', '5.59', 5.59), ('Phòng Nội vụ', '30', '30,0%'), ('Phòng Kinh tế', '96.7', '96,7%'), ('Phòng Tư pháp', '10', 10.0), ('Thanh tra thành phố', '8', '8 %'), ('Phòng Tài nguyên và Môi trường', '0', 0)]
    rows = [dict(unit=u, written=u, r3=v) for u, p, v in typed]
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT, (('Tỷ lệ hồ sơ phát sinh trực tuyến (%)',), 'r3')])
    save(wb, 'units-boundaries-by-typed-rates')
    expect('units-boundaries-by-typed-rates', 'One column of typed rates under "(%)", numbers and texts in one: 12,99 is not 13%, 10,4 is exactly 80% of 13 (near), 10,39 is not, 5,6 of 7; 0 is 0% and missed. Floating point misjudges some of these.',
           [rated(u, DOSSIER, p, u, dict(rate=f"C{at['rows'][i]}")) for i, (u, p, v) in enumerate(typed)], [dict(code='indicator-not-in-sheet', severity='info')], layout=LAYOUT, exact=True)
    # 7 duplicates and strangers
    rows = figures(107, UNITS[:6])
    twice = dict(figures(207, ['Phòng Nội vụ'])[0], written='P. Nội vụ')
    strange = [dict(f, unit=None, written=w) for f, w in zip(figures(307, ['a', 'b', 'c']), ['Phòng Y tế', 'Phường Đức Xuan', 'Xã Quang Thuận'])]
    rows = rows + [twice] + strange
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + FULL, formulas=RATES, total='bottom')
    save(wb, 'units-duplicate-and-unknown')
    expect('units-duplicate-and-unknown', 'Phòng Nội vụ stands in two rows with other figures: each judged by its own, "never added up"; three units that the plan does not have (one only a typing slip away: suggested, not guessed) are listed with unit null and no-target.',
           expected(rows, at), [dict(code='unit-duplicate', severity='warning'), dict(code='unit-not-found', row=at['rows'][7]), dict(code='unit-not-found', row=at['rows'][8]), dict(code='unit-not-found', row=at['rows'][9])], layout=LAYOUT)
    # 8 wrong total
    rows = figures(108)
    wb, ws = new('Tổng hợp')
    s3 = sum(f['n3'] for f in rows)
    at = draw(ws, rows, [STT, UNIT] + COUNTS, total='bottom', sections=SECTIONS, total_values=dict(n3=s3 - 40))
    save(wb, 'units-total-row-wrong')
    expect('units-total-row-wrong', 'The typed total of online dossiers is 40 too low, the other five are right formulas: one total-row-mismatch at that cell; no unit is affected.', expected(rows, at), [dict(code='total-row-mismatch', severity='warning', cell=f"{at['col']['n3']}{at['total']}", count=1)], layout=LAYOUT, exact=True)
    # 9 total on top, sections carry sub-totals
    rows = figures(109)
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + FULL, total='top', total_label='TOÀN THÀNH PHỐ', sections=SECTIONS, section_sums=True, formulas=RATES, numbering='paren')
    save(wb, 'units-sections-with-sums')
    expect('units-sections-with-sums', 'The section rows I and II carry the sums of their units and the first row "TOÀN THÀNH PHỐ" adds these two: none of the three is a unit, and no sum is wrong.', expected(rows, at), layout=LAYOUT, exact=True)
    # 10 heading repeated
    rows = figures(110)
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + COUNTS, repeat_header_at=10, numbering='plain')
    save(wb, 'units-heading-repeated')
    expect('units-heading-repeated', 'The heading block stands again in the middle, as after a page break: its rows are not units, the units below it belong to the same table.', expected(rows, at), layout=LAYOUT, exact=True)
    # 11 second table beside, legend below
    rows = figures(111)
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + FULL, formulas=RATES, total='bottom')
    for r, (a, b, c) in enumerate([('Nhóm', 'Chỉ tiêu (2)', 'Chỉ tiêu (3)'), ('Nhóm 1', 70, 30), ('Nhóm 2', 60, 20), ('Nhóm 3', 60, 10)]):
        line(ws, 6 + r, [a, b, c], left=14, bold=r == 0)
    write(ws, f"B{at['end'] + 2}", 'Chú thích: ô màu xanh là đạt chỉ tiêu, ô màu đỏ là chưa đạt')
    for r, (a, b) in enumerate([('Số đơn vị đạt cả 3 chỉ tiêu', 4), ('Số đơn vị chưa đạt', 15)]):
        write(ws, f"B{at['end'] + 3 + r}", a); write(ws, f"C{at['end'] + 3 + r}", b)
    save(wb, 'units-second-table-beside')
    expect('units-second-table-beside', 'A table of groups and targets stands beside, a legend and two counts below the total row: neither are units.', expected(rows, at), layout=LAYOUT)
    # 12 ambiguous
    rows = figures(112)
    wb, ws = new('Tổng hợp')
    draw(ws, [dict(f, a=f['n3'], b=max(0, f['n3'] - 3)) for f in rows], [STT, UNIT, (('Số hồ sơ trực tuyến',), 'a'), (('Số hồ sơ trực tuyến',), 'b'), (('Tổng số hồ sơ phát sinh',), 'd3')])
    save(wb, 'units-two-equal-columns')
    expect('units-two-equal-columns', 'Two columns have the very same heading and different figures: the add-in asks, it does not guess ("columns ambiguous": exit 1).', [], [dict(code='column-ambiguous', severity='error')], exit=1)
    # 13 hidden columns hold the counts
    rows = figures(113)
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + FULL, formulas=RATES, total='bottom')
    for k in ('n1', 'd1', 'n2', 'd2', 'n3', 'd3'):
        ws.column_dimensions[at['col'][k]].hidden = True
    save_by_xlsxwriter(wb, 'units-hidden-count-columns')
    expect('units-hidden-count-columns', 'The columns of counts are hidden, only rates show, written with stale cached zeros: hidden is not absent.', expected(rows, at), layout=LAYOUT)
    # 14 bad cells
    rows = figures(114, UNITS[:12])
    over = {(0, 'n3'): 'chưa có', (1, 'n3'): None, (2, 'n3'): -5, (3, 'n3'): 2.5, (4, 'n3'): rows[4]['d3'] + 1, (5, 'n3'): '#REF!', (6, 'n3'): None, (6, 'd3'): None, (7, 'n3'): '-', (7, 'd3'): '-', (8, 'n3'): '–', (9, 'd3'): '1.234', (9, 'n3'): ' 15 ', (10, 'n3'): '#N/A', (10, 'd3'): '#DIV/0!'}
    rows[7].update(n3=0, d3=0); rows[8].update(n3=0); rows[9].update(n3=15, d3=1234)
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + COUNTS, over=over)
    save(wb, 'units-bad-counts')
    status = {0: 'no-data', 1: 'no-data', 2: 'invalid', 3: 'invalid', 4: 'invalid', 5: 'invalid', 10: 'invalid'}
    exp = expected(rows, None, '12')
    for i, f in enumerate(rows):
        exp.append(unusable(f['unit'], DOSSIER, status[i], f['written']) if i in status else counted(f['unit'], DOSSIER, None, None, f['written']) if i == 6 else counted(f['unit'], DOSSIER, f['n3'], f['d3'], f['written']))
    c = at['col']['n3']
    expect('units-bad-counts', 'In one column: chưa có, one blank, negative, fractional, above the denominator, #REF!, both blank (no-data, nothing to report), "-" of "-" (0/0), "–", "1.234", " 15 ", two error values; each harms only its own unit\'s (3). Blank here is no-data (a procedure\'s row is another matter).',
           exp, [dict(code=k, severity='error', cell=f"{c}{at['rows'][i]}") for i, k in enumerate(['not-a-number', 'missing-count', 'negative-count', 'non-integer-count'])] +
           [dict(code='numerator-exceeds-denominator', severity='error', row=at['rows'][4]), dict(code='cell-error', severity='error', cell=f"{c}{at['rows'][5]}"), dict(code='cell-error', severity='error', row=at['rows'][10])], layout=LAYOUT)
    # 15 legacy
    for name, enc, font, seed, why in (('units-tcvn3', tcvn3, '.VnTime', 115, 'TCVN3'), ('units-vni', vni, 'VNI-Times', 116, 'VNI')):
        rows = [dict(f, written=OPEN) for f in figures(seed)]
        shown = [dict(f, written=f['unit']) for f in rows]
        wb, ws = new('Sheet1')
        at = draw(ws, shown, [STT, UNIT] + FULL, formulas=RATES, titles=['Tổng hợp kết quả thực hiện chỉ tiêu dịch vụ công trực tuyến'], total='bottom')
        in_every_text(wb, enc, font)
        save(wb, name)
        expect(name, f'The whole table is {why}: units, headings and the total row are recognised, one legacy-encoding warning for the sheet; the form of writtenAs is left open.', expected(rows, at), [dict(code='legacy-encoding', severity='warning', count=1)], layout=LAYOUT, exact=True)
    # 17 only indicator (3) with columns of handling
    rows = figures(117)
    for f in rows:
        f.update(dir=f['d3'] - f['n3'], on=f['d3'] - 3, late=1, code=f'H03.{UNITS.index(f["unit"]) + 10}.{f["d3"] % 90}')
    cols = [STT, (('Mã định danh',), 'code'), (('Tên đơn vị',), 'unit'), (('Số lượng hồ sơ tiếp nhận', 'Tổng số hồ sơ'), 'd3'), (('Số lượng hồ sơ tiếp nhận', 'Trực tuyến'), 'n3'), (('Số lượng hồ sơ tiếp nhận', 'Trực tiếp'), 'dir'),
            (('Số lượng hồ sơ đã giải quyết', 'Đúng hạn'), 'on'), (('Số lượng hồ sơ đã giải quyết', 'Quá hạn'), 'late'), (('Tỷ lệ trực tuyến (%)',), 'r3')]
    wb, ws = new('Hồ sơ')
    at = draw(ws, rows, cols, formulas=dict(r3=lambda r, c, f: f'=ROUND({c["n3"]}{r}/{c["d3"]}{r}*100,1)'), total='bottom', total_label='TỔNG SỐ')
    save(wb, 'units-dossiers-only')
    expect('units-dossiers-only', 'Only dossiers: (1) and (2) are left out with indicator-not-in-sheet. A code "H03.10.45" stands before the unit; on time and overdue are no counts of any indicator; a rate rounded at one decimal is no mismatch.',
           expected(rows, at, '3'), [dict(code='indicator-not-in-sheet', severity='info')], layout=LAYOUT, exact=True)
    # 18 linked from the units' own sheets
    rows = figures(118)
    wb, ws = new('Tổng hợp')
    names = [f'DV{i + 1:02d}' if i % 3 else f"P.{i + 1} (bản 'cũ')" for i in range(19)]
    for f, n in zip(rows, names):
        s = wb.create_sheet(n)
        for j, k in enumerate(('n1', 'd1', 'n2', 'd2', 'n3', 'd3')):
            s[f'A{j + 1}'] = k
            s[f'B{j + 1}'] = f[k]
    pos = dict(zip(('n1', 'd1', 'n2', 'd2', 'n3', 'd3'), range(1, 7)))
    link = {k: (lambda r, c, f, p=p: "='" + names[rows.index(f)].replace("'", "''") + f"'!$B${p}") for k, p in pos.items()}
    at = draw(ws, rows, [STT, UNIT] + FULL, formulas={**link, **RATES}, total='bottom')
    save(wb, 'units-linked-sheets')
    expect('units-linked-sheets', 'Every count is a link to another of 19 worksheets (names with apostrophes, dots and spaces), uncached; the total sums links.', expected(rows, at), layout=LAYOUT, exact=True)
    # 19 parts instead of a total
    rows = figures(119)
    for f in rows:
        f['bc'] = (f['d3'] - f['n3']) // 3
        f['di'] = f['d3'] - f['n3'] - f['bc']
        f['kt'] = 5
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT, (('Hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'), 'n3'), (('Hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tiếp'), 'di'), (('Hồ sơ tiếp nhận', 'Trong kỳ', 'Bưu chính công ích'), 'bc'), (('Hồ sơ tiếp nhận', 'Kỳ trước chuyển sang'), 'kt')], total='bottom')
    save(wb, 'units-parts-without-total')
    expect('units-parts-without-total', 'No total: all dossiers are the three parts of the period, without kỳ trước. The contract says it for procedures and form 06a; here by the same rule (3).', [e for e in expected(rows, None, '3')], ['indicator-not-in-sheet'], layout=LAYOUT, exact=True)
    # 20 typed rates cut or rounded in many ways
    rows = figures(120)
    over = {}
    for i, f in enumerate(rows):
        for k in '123':
            exact = Fraction(f['n' + k] * 100, f['d' + k])
            places = (i + int(k)) % 4
            scaled = exact * 10 ** places
            cut = scaled.numerator // scaled.denominator
            half_up = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
            v = Fraction(cut if i % 2 else half_up, 10 ** places)
            over[(i, 'r' + k)] = (f'{float(v):.{places}f}'.replace('.', ',') + '%') if i % 3 == 0 else float(v)
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + FULL, over=over)
    save(wb, 'units-typed-rates-cut-or-rounded')
    expect('units-typed-rates-cut-or-rounded', 'Typed rates with 0 to 3 decimals, cut in every second row and rounded half up in the others, as numbers and as text: "not a rate-mismatch". A number such as 66.0 cannot show its own decimals, which is why none is off by a whole unit of the last place.', expected(rows, at), [], layout=LAYOUT,
           absent=['rate-mismatch'])
    # 21 fractions in cells without % anywhere
    fr = ['1', '0.95', '0.3', '0.299', '0.5', '0.13', '0.129', '0.967', '0.07', '0.24']
    rows = [dict(unit=u, written=u, r3=float(p)) for u, p in zip(UNITS[:5] + UNITS[11:16], fr)]
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT, (('Tỷ lệ hồ sơ phát sinh trực tuyến',), 'r3')], formats=dict(r3='0.0%'))
    save(wb, 'units-fractions-in-percent-cells')
    expect('units-fractions-in-percent-cells', 'Cells formatted % hold the fraction: 1 is 100%, 0,129 is 12,9%; no (%) in the heading and nothing to assume.', [rated(f['unit'], DOSSIER, Fraction(p) * 100, f['written'], dict(rate=f"C{at['rows'][i]}")) for i, (f, p) in enumerate(zip(rows, fr))],
           ['indicator-not-in-sheet'], layout=LAYOUT, exact=True, absent=['rate-scale-assumed'])
    # 22 verdict words where a count is expected; sheet of the previous period beside
    rows = figures(122)
    prev = figures(222)
    cols = [STT, UNIT, (('Kỳ trước', 'Tỷ lệ hồ sơ trực tuyến (%)'), 'p'), (('Kỳ này', 'Số hồ sơ trực tuyến'), 'n3'), (('Kỳ này', 'Tổng số hồ sơ'), 'd3'), (('Kỳ này', 'Tỷ lệ hồ sơ trực tuyến (%)'), 'r3'), (('Tăng/giảm (điểm %)',), 'diff'), (('Đánh giá',), 'v')]
    for f, p in zip(rows, prev):
        f.update(p=round(p['n3'] * 100 / p['d3'], 1), v='Vượt chỉ tiêu' if f['n3'] * 100 > TARGETS[f['unit']][DOSSIER] * f['d3'] else 'Không đạt')
    wb, ws = new('So sánh')
    at = draw(ws, rows, cols, formulas=dict(r3=RATES['r3'], diff=lambda r, c, f: f'={c["r3"]}{r}-{c["p"]}{r}'))
    save(wb, 'units-previous-period-beside')
    expect('units-previous-period-beside', 'The previous period\'s rate stands before this period\'s columns, a difference and a verdict word after: judged is this period, by its counts. The contract names kỳ trước only for dossiers; an officer expects no less here.',
           expected(rows, at, '3'), ['indicator-not-in-sheet'], layout=LAYOUT)
    # 23 another plan, from an .xlsx
    plan = [('Phường Đức Xuân', '100%', '≥ 80%', 'từ 50% trở lên'), ('Phường Bắc Kạn', '100%', '80%', '45%'), ('Xã Quảng Bạch', '100', 70, '13,5 %'), ('Phường Quảng Bạch', '100%', '70%', '-'), ('Xã Yên Thịnh', '90%', '60%', '40%')]
    os.makedirs(os.path.join(FOLDER, 'plans'), exist_ok=True)
    wb, ws = new('Phụ lục I')
    title(ws, 1, 'PHỤ LỤC I', 1, 5, bold=True)
    title(ws, 2, 'GIAO CHỈ TIÊU VỀ CUNG CẤP, SỬ DỤNG DVCTT NĂM 2026', 1, 5, bold=True)
    r = header(ws, 4, [('STT',), ('Đơn vị',), ('Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình (1)',), ('Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến (2)',), ('Tỷ lệ hồ sơ phát sinh trực tuyến (3)',)])
    for i, p in enumerate(plan):
        line(ws, r + i, [i + 1, *p])
    ws.column_dimensions['B'].width = 36
    save(wb, 'plan-2026', folder=os.path.join(FOLDER, 'plans'))
    targets = {'Phường Đức Xuân': dict(zip(INDICATORS, (100, 80, 50))), 'Phường Bắc Kạn': dict(zip(INDICATORS, (100, 80, 45))), 'Xã Quảng Bạch': dict(zip(INDICATORS, (100, 70, Fraction('13.5')))),
               'Phường Quảng Bạch': dict(zip(INDICATORS, (100, 70, None))), 'Xã Yên Thịnh': dict(zip(INDICATORS, (90, 60, 40)))}
    data = [('Phường Đức Xuân', 'UBND phường Đức Xuân', (20, 20), (8, 10), (49, 100)), ('Phường Bắc Kạn', 'P. Bắc Kạn', (19, 20), (7, 10), (45, 100)), ('Xã Quảng Bạch', 'xã Quảng Bạch', (20, 20), (7, 10), (27, 200)),
            ('Phường Quảng Bạch', 'Phường Quảng Bạch', (20, 20), (1, 10), (1, 200)), ('Xã Yên Thịnh', 'Yên Thịnh', (18, 20), (6, 10), (39, 100)), (None, 'Quảng Bạch', (1, 2), (1, 2), (1, 2)), (None, 'Phòng Nội vụ', (1, 2), (1, 2), (1, 2))]
    rows = [dict(unit=u, written=w, n1=a[0], d1=a[1], n2=b[0], d2=b[1], n3=c[0], d3=c[1]) for u, w, a, b, c in data if w != 'Yên Thịnh']
    wb, ws = new('Tổng hợp')
    at = draw(ws, rows, [STT, UNIT] + FULL, formulas=RATES)
    save(wb, 'units-plan-from-xlsx')
    exp = [counted(f['unit'], INDICATORS[j], f[f'n{j + 1}'], f[f'd{j + 1}'], f['written'], targets=targets) for f in rows for j in range(3)]
    expect('units-plan-from-xlsx', 'Judged by a plan loaded from an .xlsx: "≥ 80%", "từ 50% trở lên", 13,5 %, a plain 70; "-" is no-target; phường Đức Xuân has the targets of this plan; "Quảng Bạch" fits two units (a question or suggestions, never a guess); Phòng Nội vụ is not in this plan.', exp,
           [dict(code=['unit-ambiguous', 'unit-not-found'], row=at['rows'][4]), dict(code='unit-not-found', row=at['rows'][5])], args=['--plan', './plans/plan-2026.xlsx'], layout=LAYOUT)
    # 24 chart, data bar, comment, picture: kept by --out
    rows = figures(124)
    path = os.path.join(FOLDER, 'units-chart-databar-comment.xlsx')
    out = xlsxwriter.Workbook(path)
    out.set_properties({'created': WHEN})
    ws = out.add_worksheet('Tổng hợp')
    b = out.add_format({'bold': True, 'text_wrap': True, 'border': 1, 'align': 'center', 'font_name': 'Times New Roman', 'font_size': 12})
    red = out.add_format({'font_script': 1})
    n = out.add_format({'border': 1, 'font_name': 'Times New Roman', 'font_size': 12})
    ws.merge_range('A1:H1', 'TỔNG HỢP KẾT QUẢ DỊCH VỤ CÔNG TRỰC TUYẾN', b)
    ws.merge_range('A3:A4', 'STT', b); ws.merge_range('B3:B4', 'Đơn vị', b)
    for k, g in enumerate((G1, G2, G3)):
        ws.merge_range(2, 2 + 2 * k, 2, 3 + 2 * k, '', b)
        ws.write_rich_string(2, 2 + 2 * k, b, g[:-4], red, ' (' + g[-2] + ')', b)
    for j, h in enumerate((N1, D1, N2, D2, N3, D3)):
        ws.write(3, 2 + j, h, b)
    for i, f in enumerate(rows):
        ws.write(4 + i, 0, i + 1, n); ws.write(4 + i, 1, f['unit'], n)
        for j, k in enumerate(('n1', 'd1', 'n2', 'd2', 'n3', 'd3')):
            ws.write(4 + i, 2 + j, f[k], n)
    ws.set_column('B:B', 40)
    ws.conditional_format('G5:G23', {'type': 'data_bar', 'data_bar_2010': True})
    ws.write_comment('C5', 'Số liệu do đơn vị cung cấp')
    ch = out.add_chart({'type': 'column'})
    ch.add_series({'categories': "='Tổng hợp'!$B$5:$B$23", 'values': "='Tổng hợp'!$G$5:$G$23"})
    ws.insert_chart('J3', ch)
    out.close()
    repack(path)
    at = dict(rows=list(range(5, 24)), col=dict(n1='C', d1='D', n2='E', d2='F', n3='G', d3='H'))
    expect('units-chart-databar-comment', 'A chart, data bars and a comment stand on the sheet; headings are rich text with a superscript (1). --out keeps "also what the emulator does not model".', expected(rows, at), layout=LAYOUT, exact=True,
           outKeeps=['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'])
