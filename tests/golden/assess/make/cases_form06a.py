"""Biểu II.06a/VPCP/KSTT: only indicator (3), from columns (4) and (5)."""
import random
from book import *
from plan import *

LAYOUT = 'form-06a'
TN, GQ, DG = 'Số lượng hồ sơ tiếp nhận', 'Số lượng hồ sơ đã giải quyết', 'Số lượng hồ sơ đang giải quyết'
HEAD = [('STT',), ('Lĩnh vực giải quyết',), (TN, 'Tổng số'), (TN, 'Trong kỳ', 'Trực tuyến'), (TN, 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'), (TN, 'Từ kỳ trước'),
        (GQ, 'Tổng số'), (GQ, 'Trước hạn'), (GQ, 'Đúng hạn'), (GQ, 'Quá hạn'), (DG, 'Tổng số'), (DG, 'Trong hạn'), (DG, 'Quá hạn')]
KEYS = ['stt', 'field', 'all', 'online', 'direct', 'prev', 'done', 'early', 'due', 'late', 'open', 'intime', 'over']
SPLIT_HEAD = HEAD[:4] + [(TN, 'Trong kỳ', 'Trực tiếp'), (TN, 'Trong kỳ', 'Dịch vụ bưu chính công ích')] + HEAD[5:]
SPLIT_KEYS = KEYS[:4] + ['direct', 'bcci'] + KEYS[5:]
IDENTITIES = dict(all='={online}{r}+{direct}{r}+{prev}{r}', done='={early}{r}+{due}{r}+{late}{r}', open='={intime}{r}+{over}{r}')
WARD = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội', 'Người có công', 'Nuôi con nuôi', 'Tôn giáo Chính phủ', 'Thi đua - khen thưởng', 'Phòng, chống tệ nạn xã hội', 'Giáo dục và Đào tạo', 'Đường thủy nội địa', 'Văn hóa', 'Thư viện', 'Phòng chống thiên tai', 'Tiếp công dân']
CITY = ['Đăng ký kinh doanh hộ kinh doanh', 'Hợp tác xã', 'Quy hoạch xây dựng', 'Hoạt động xây dựng', 'Lưu thông hàng hóa trong nước', 'Hộ tịch', 'Chứng thực', 'Môi trường', 'Đất đai', 'Thi đua - khen thưởng']


def rows_of(fields, seed, busy=0.8, scale=60):
    rnd = random.Random(seed)
    out = []
    for f in fields:
        on = rnd.randrange(scale) if rnd.random() < busy else 0
        di = rnd.randrange(scale * 2) if rnd.random() < busy else 0
        pv = rnd.randrange(6)
        every = on + di + pv
        open_ = every // 6
        over = open_ // 5
        late = (every - open_) // 20
        early = (every - open_) // 2
        out.append(dict(field=f, online=on, direct=di, prev=pv, all=every, done=every - open_, early=early, late=late, due=every - open_ - early - late, open=open_, over=over, intime=open_ - over))
    return out


def draw(ws, blocks, *, head=HEAD, keys=KEYS, unit_line=None, total='bottom', formulas=IDENTITIES, over=None, numbering=True, total_label='TỔNG CỘNG', own='', section_sums=False, total_values=None):
    """blocks: [(section label or None, rows)]"""
    over = over or {}
    last = len(keys)
    write(ws, 'A1', 'Biểu số II.06a/VPCP/KSTT', bold=True, size=11)
    title(ws, 2, 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC', 1, last, bold=True)
    title(ws, 3, 'Kỳ báo cáo: Quý III/Năm 2022 (Từ ngày 15/6/2022 đến ngày 14/9/2022)', 1, last, italic=True)
    if unit_line:
        write(ws, 'H4', unit_line)
    write(ws, f'{L(last)}5', 'Đơn vị tính: Số hồ sơ TTHC', italic=True, align='right')
    r = header(ws, 6, head)
    if numbering:
        line(ws, r, [f'({i})' for i in range(1, last + 1)] if numbering is True else numbering, italic=True); r += 1
    col = {k: L(i + 1) for i, k in enumerate(keys)}
    counts_keys = [k for k in keys if k not in ('stt', 'field')]
    total_row = None
    if total == 'top':
        total_row = r; r += 1
    at, secs, n = [], [], 0
    for b, (label, rows) in enumerate(blocks):
        if label:
            secs.append(r)
            line(ws, r, ['AB'[b], label] + [None] * (last - 2), bold=True)
            if section_sums:
                for k in counts_keys:
                    ws[f'{col[k]}{r}'] = f'=SUM({col[k]}{r + 1}:{col[k]}{r + len(rows)})'
            r += 1
        for i, f in enumerate(rows):
            vals = [over[(n, k)] if (n, k) in over else i + 1 if k == 'stt' else formulas[k].format(r=r, **col) if formulas and k in formulas else f[k] for k in keys]
            line(ws, r, vals)
            at.append(r); n += 1; r += 1
    if total:
        if total == 'bottom':
            total_row = r; r += 1
        line(ws, total_row, [None, total_label] + [(total_values or {}).get(k, ('=' + '+'.join(f'{col[k]}{s}' for s in secs)) if section_sums else f'=SUM({col[k]}{at[0]}:{col[k]}{at[-1]})') for k in counts_keys], bold=True)
    ws.column_dimensions['A'].width = 6
    ws.column_dimensions['B'].width = 34
    signature(ws, r + 1, last - 3, last, right=('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'))
    page(ws)
    return dict(rows=at, col=col, total=total_row, end=r)


def pooled(unit, rows, written=OPEN):
    n = d = 0
    for f in rows:
        n += f['online']
        d += f['online'] + f['direct'] + f.get('bcci', 0)
    return [counted(unit, DOSSIER, n, d, written)]


ABSENT = [dict(code='indicator-not-in-sheet', severity='info')]


def run():
    a = rows_of(WARD, 201)
    wb, ws = new('II.06a')
    draw(ws, [(None, a)], unit_line='- Đơn vị báo cáo: UBND phường Đức Xuân')
    save(wb, 'form06a-ward')
    expect('form06a-ward', 'The form as printed: three header rows, numbering (1)…(13), totals as uncached formulas. "column (3) "Tổng số" includes kỳ trước and is never the denominator"; "Trực tuyến / (Trực tuyến + Trực tiếp, bưu chính)".',
           pooled('Phường Đức Xuân', a), ABSENT, layout=LAYOUT, exact=True)
    # sections with sums, total on top
    a, b = rows_of(CITY[:6], 202), rows_of(CITY[6:] + ['Việc làm'], 203)
    wb, ws = new('II.06a')
    draw(ws, [('TTHC thuộc phạm vi, thẩm quyền giải quyết của UBND cấp huyện', a), ('TTHC thuộc phạm vi giải quyết của cơ quan ngành dọc', b)], unit_line='Đơn vị báo cáo: Phòng Tài chính - Kế hoạch', total='top', section_sums=True,
         numbering=['(1)', '(2)', '(3)=(4)+(5)+(6)', '(4)', '(5)', '(6)', '(7)=(8)+(9)+(10)', '(8)', '(9)', '(10)', '(11)=(12)+(13)', '(12)', '(13)'])
    save(wb, 'form06a-sections-total-on-top')
    expect('form06a-sections-total-on-top', 'Sections A and B carry sums, the total row stands first, the numbering row holds the identities "(3)=(4)+(5)+(6)": the figures are counted once.', pooled('Phòng Tài chính - Kế hoạch', a + b), ABSENT, layout=LAYOUT, exact=True)
    # identity breaches
    a = rows_of(WARD, 204)
    wb, ws = new('II.06a')
    at = draw(ws, [(None, a)], unit_line='UBND phường Phùng Chí Kiên', formulas=None, over={(2, 'all'): a[2]['all'] + 7, (5, 'done'): a[5]['done'] + 3})
    save(wb, 'form06a-identities-broken')
    expect('form06a-identities-broken', 'Typed figures: in one row 3 ≠ 4+5+6, in another 7 ≠ 8+9+10 (and so 3 ≠ 7+11): parts-differ-from-total, a warning; (3) is still judged by columns (4) and (5).', pooled('Phường Phùng Chí Kiên', a),
           [dict(code='parts-differ-from-total', severity='warning', row=at['rows'][2]), dict(code='parts-differ-from-total', severity='warning', row=at['rows'][5]), *ABSENT], layout=LAYOUT)
    # direct and post apart
    a = rows_of(WARD[:9], 205)
    for f in a:
        f['bcci'] = f['direct'] // 3
        f['direct'] -= f['bcci']
    wb, ws = new('Biểu 06a')
    draw(ws, [(None, a)], head=SPLIT_HEAD, keys=SPLIT_KEYS, unit_line='UBND xã Dương Quang', formulas=dict(IDENTITIES, all='={online}{r}+{direct}{r}+{bcci}{r}+{prev}{r}'))
    save(wb, 'form06a-post-in-own-column')
    expect('form06a-post-in-own-column', 'Trực tiếp and bưu chính in two columns, so the numbering runs to (14).', pooled('xã Dương Quang', a), ABSENT, layout=LAYOUT, exact=True)
    # stale zeros, unit by option
    a = rows_of(WARD, 206)
    wb, ws = new('Sheet1')
    draw(ws, [(None, a)])
    save_by_xlsxwriter(wb, 'form06a-stale-zeros-unit-option')
    expect('form06a-stale-zeros-unit-option', 'No unit on the form, every formula has a stale cached 0; --unit tells.', pooled('Phường Xuất Hóa', a, 'UBND phường Xuất Hoá'), ABSENT, args=['--unit', 'UBND phường Xuất Hoá'], layout=LAYOUT, exact=True)
    # nothing in the period
    a = rows_of(WARD[:6], 207)
    for f in a:
        f.update(online=0, direct=0, prev=3, all=3, done=3, early=3, due=0, late=0, open=0, intime=0, over=0)
    wb, ws = new('II.06a')
    draw(ws, [(None, a)], unit_line='UBND xã Nông Thượng')
    save(wb, 'form06a-only-carried-over')
    expect('form06a-only-carried-over', 'All 18 dossiers came from the previous period: 0/0, not-applicable and not 0/18.', pooled('xã Nông Thượng', a), ABSENT, layout=LAYOUT, exact=True)
    # LibreOffice, text numbers, dashes, blanks
    a = rows_of(WARD, 208, scale=700)
    a[0].update(online=1034, direct=2200, prev=0)
    a[3].update(online=0, direct=12, prev=0)
    a[7].update(online=0, direct=0, prev=0)
    wb, ws = new('II.06a')
    draw(ws, [(None, a)], unit_line='Đơn vị báo cáo: UBND phường Sông Cầu', formulas=None, total=None, over={(0, 'online'): '1.034', (0, 'direct'): '2.200', (0, 'all'): '3.234', (0, 'done'): 3234, (0, 'early'): 3234, (0, 'due'): 0, (0, 'late'): 0, (0, 'open'): 0, (0, 'intime'): '-', (0, 'over'): '-',
        (3, 'online'): '-', (3, 'all'): 12, (3, 'prev'): '-', (3, 'done'): 12, (3, 'early'): 12, (3, 'due'): '-', (3, 'late'): '-', (3, 'open'): 0, (3, 'intime'): 0, (3, 'over'): 0,
        **{(7, k): '-' for k in KEYS[2:]}})
    path = save(wb, 'form06a-text-numbers-libreoffice')
    resave_by_libreoffice(path)
    expect('form06a-text-numbers-libreoffice', '"1.034" and "2.200" are thousands, "-" is none; no total row; re-saved by LibreOffice.', pooled('Phường Sông Cầu', a), ABSENT, layout=LAYOUT, exact=True)
    # an online cell that cannot be right
    a = rows_of(WARD, 209)
    wb, ws = new('II.06a')
    at = draw(ws, [(None, a)], unit_line='UBND phường Đức Xuân', formulas=None, over={(4, 'online'): -2})
    save(wb, 'form06a-negative-online')
    expect('form06a-negative-online', 'A negative count in column (4): the only indicator of the form is invalid.', [unusable('Phường Đức Xuân', DOSSIER, 'invalid')], [dict(code='negative-count', severity='error', cell=f"D{at['rows'][4]}")], layout=LAYOUT)
    # total row typed wrong
    a = rows_of(WARD, 210)
    wb, ws = new('II.06a')
    at = draw(ws, [(None, a)], unit_line='UBND phường Đức Xuân', formulas=None, total_values=dict(online=sum(f['online'] for f in a) + 11))
    save(wb, 'form06a-total-row-wrong')
    expect('form06a-total-row-wrong', 'The typed total of column (4) is 11 too high: total-row-mismatch; judged are the rows.', pooled('Phường Đức Xuân', a), [dict(code='total-row-mismatch', severity='warning', cell=f"D{at['total']}"), *ABSENT], layout=LAYOUT)
