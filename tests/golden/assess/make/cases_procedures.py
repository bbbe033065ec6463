"""Sheets of procedures (TTHC) of one unit."""
from procedures import *
from legacy import tcvn3, vni
import patch

LAYOUT = 'unit-procedures'
PERIOD = dict(text='Kỳ báo cáo: 9 tháng năm 2022', bold=False, italic=True, size=12)
REPORT = 'BÁO CÁO TÌNH HÌNH CUNG CẤP, SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN'


def office(upper, own, last):
    """The heading block of Nghị định 30: the offices on the left, the country on the right."""
    mid = max(3, last // 2)
    return [dict(text=upper, first=1, last=mid, bold=False, size=12),
            dict(text='CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', first=mid + 1, last=last, same=True, size=12),
            dict(text=own, first=1, last=mid, size=12),
            dict(text='Độc lập - Tự do - Hạnh phúc', first=mid + 1, last=last, same=True, size=12)]


def plain(name, why, unit, procs, cols=BASIC, *, sheet='Sheet1', titles=None, args=(), problems=(), exact=False, written=OPEN,
          replace=None, only=INDICATORS, by='openpyxl', after=None, raw=None, leave_open=None, more=None, assessments=None, **how):
    wb, ws = new(sheet)
    at = draw(ws, procs, cols, titles=titles if titles is not None else [REPORT, f'Đơn vị: {unit}', PERIOD], **how)
    if after:
        after(wb, ws, at)
    path = save_by_xlsxwriter(wb, name) if by == 'xlsxwriter' else save(wb, name, inline=by == 'inline')
    if by == 'libreoffice':
        resave_by_libreoffice(path)
    if raw:
        raw(path)
    listed = assessments if assessments is not None else expected(unit, procs, written, only, replace)
    extra = dict(more or {})
    if leave_open:
        extra['open'] = leave_open
    expect(name, why, listed, problems(at) if callable(problems) else problems, args, layout=LAYOUT, exact=exact, **extra)
    return at


def example():
    """38 procedures with exactly the figures of the plan's worked examples: 15/20, 8/10, 150/155."""
    procs = make('noi-vu', 1)
    assert len(procs) == 38
    for i, p in enumerate(procs):
        p.update(eligible=i % 2 == 0 or i == 1, provided=False, marked=False, total=0, online=0, direct=0, bcci=0, prev=0)
    eligible = [p for p in procs if p['eligible']]
    assert len(eligible) == 20
    for p in eligible[:15]:
        p['provided'] = True
    for p in [q for q in procs if not q['eligible']][:8]:
        p['marked'] = True
    busy = eligible[:7] + [q for q in procs if q['marked']][:3]
    for p, (total, online) in zip(busy, [(40, 40), (31, 30), (25, 25), (20, 20), (12, 12), (10, 10), (1, 0), (8, 8), (5, 5), (1, 0)]):
        p.update(total=total, online=online, direct=total - online)
    idle = [p for p in procs if not p['provided'] and not p['marked'] and not p['eligible']]
    idle[0].update(total=2, direct=1, bcci=1)
    procs[2]['prev'] = 4
    for p in procs:
        settle(p)
    c = counts(procs)
    assert c == {E2E: (15, 20), ACTIVE: (8, 10), DOSSIER: (150, 155)}, c
    return procs


def run():
    # 1 the plan's own example, as neatly as it ever comes
    plain('procedures-plan-example', 'The figures of the worked examples of Phụ lục I under merged headings and a numbering row; the sum row is a formula that was '
          'never calculated and is not a procedure ("total and section rows are not units and not listed"); "Công nhận ban vận động …" is no "Cộng".',
          'Phòng Nội vụ', example(), PARTS + DONE, sheet='Phòng Nội vụ',
          titles=office('UBND THÀNH PHỐ BẮC KẠN', 'PHÒNG NỘI VỤ', 15) + [REPORT, PERIOD],
          numbering='plain', total='bottom', sign=True, mark_totals=True, exact=True)

    # 2 ward, sections with sub-totals, numbering (1)…; organ over report; three rows of headings
    cols = [STT, (('Mã thủ tục',), 'code'), (NAME, 'name'), (('Cơ quan thực hiện',), 'agency'),
            (('Thời hạn giải quyết',), 'limit'), (('Lệ phí (đồng)',), 'fee'),
            (('Dịch vụ công trực tuyến', 'Toàn trình', 'Đủ điều kiện'), 'eligible'),
            (('Dịch vụ công trực tuyến', 'Toàn trình', 'Đã cung cấp'), 'provided'),
            (('Dịch vụ công trực tuyến', 'Một phần nhưng cho phép nộp hồ sơ trực tuyến'), 'marked'),
            (('Hồ sơ tiếp nhận', 'Trong kỳ', 'Tổng số'), 'total'), (('Hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'), 'online'),
            (('Hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tiếp'), 'direct'), (('Hồ sơ tiếp nhận', 'Trong kỳ', 'BCCI'), 'bcci'),
            (('Hồ sơ tiếp nhận', 'Kỳ trước chuyển sang'), 'prev')] + DONE + [(('Ghi chú',), 'note')]
    shown = dict(agency=lambda p: 'UBND cấp xã', limit=lambda p: '03 ngày làm việc', fee=lambda p: 8000 if len(p['name']) % 3 else None)
    plain('procedures-ward-sections-subtotals', 'Section rows (I | Lĩnh vực … merged), a sub-total formula per section "Cộng lĩnh vực …" and a total that adds the '
          'sub-totals: none is a procedure, or every dossier would be counted twice or three times. "Trực tuyến" is found by its path of parents; '
          'fees and time limits are numbers that are no counts.',
          'Phường Đức Xuân', make('tu-phap', 2), cols, show=shown, numbering='paren', sections=True, subtotals=True, total='bottom',
          total_label='TỔNG CỘNG', titles=office('UBND THÀNH PHỐ BẮC KẠN', 'UBND PHƯỜNG ĐỨC XUÂN', 19) + [REPORT, PERIOD], sign=True, exact=True)

    # 3 numbering row with identities, uncached formulas for the total of each row
    procs = make('tai-chinh', 3, online_share=0.3)
    cols = [STT, (NAME, 'name'), (ELIG, 'eligible'), (PROV, 'provided'), (ALLOW, 'marked'), (TOTAL, 'total'), (ONLINE, 'online'), (DIRECT, 'direct'), (BCCI, 'bcci'), (PREV, 'prev')]
    plain('procedures-numbering-identities-row-formulas', 'The numbering row reads (1) (2) (3) (4) (5) (6=7+8+9) …: not a procedure. Total of each row is an uncached '
          'formula =G+H+I, the last row =SUM over it ("Opening a workbook calculates its formulas as Excel would").',
          'Phòng Tài chính - Kế hoạch', procs, cols, titles=['UBND THÀNH PHỐ BẮC KẠN', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', REPORT],
          numbering=['(1)', '(2)', '(3)', '(4)', '(5)', '6=7+8+9', '(7)', '(8)', '(9)', '(10)'],
          formulas=dict(total=lambda r, c: f"={c['online']}{r}+{c['direct']}{r}+{c['bcci']}{r}"), total='bottom', total_label='Cộng', exact=True)

    # 4 the level as a word, configured and open marks beside it
    cols = [STT, (NAME, 'name'), (('Mức độ DVCTT',), 'level'), (('Đã cấu hình, cung cấp trên hệ thống',), 'provided'),
            (('Cho phép nộp hồ sơ trực tuyến',), 'marked'), (TOTAL, 'total'), (ONLINE, 'online'), (DIRECT, 'direct'), (BCCI, 'bcci')]
    procs = make('tu-phap', 4)
    for p in procs:
        p['level'] = ('Toàn trình' if len(p['name']) % 2 else 'toàn phần') if p['eligible'] else \
            ('Một phần' if p['marked'] else '1 phần') if (p['marked'] or p['total']) else 'Cung cấp thông tin'
    plain('procedures-level-words-and-configured', 'The level is a word (Toàn trình, toàn phần, Một phần, 1 phần, Cung cấp thông tin); eligible = toàn trình or its synonym '
          'toàn phần; whether it is provided says the column "Đã cấu hình". A sheet can have both levels and marks ("Marks … or levels").',
          'Phòng Tư pháp', procs, cols, titles=['Đơn vị: Phòng Tư pháp', REPORT], numbering='plain', exact=True)

    # 5 levels only
    cols = [STT, (NAME, 'name'), (('Mức độ DVCTT',), 'level'), (TOTAL, 'total'), (ONLINE, 'online')]
    procs = make('noi-vu', 5)
    for p in procs:
        p['marked'] = False
        if not p['provided']:
            p['direct'] += p['online']; p['online'] = 0
        p['level'] = 'Toàn trình' if p['provided'] else '1 phần'
    plain('procedures-level-words-only', 'Only a level column: the contract does not say whether "Toàn trình" there means eligible, provided or both, nor whether '
          '"1 phần" allows online submission; so only indicator (3) is expected.', 'Phòng Nội vụ', procs, cols, only=[DOSSIER], leave_open=[E2E, ACTIVE])

    # 6 parts without a total
    cols = [STT, (NAME, 'name'), (ELIG, 'eligible'), (PROV, 'provided'), (ALLOW, 'marked'), (ONLINE, 'online'), (DIRECT, 'direct'), (BCCI, 'bcci'), (PREV, 'prev')]
    plain('procedures-parts-without-total', 'No total column: all dossiers in the period are trực tuyến + trực tiếp + BCCI; "kỳ trước" never counts. Marks are written X, dossiers 0 where none.',
          'Phòng Kinh tế', make('tai-chinh', 6), cols, sheet='Biểu 1', show=dict(eligible=lambda p: x(p['eligible'], 'X'), provided=lambda p: x(p['provided'], 'X'),
          marked=lambda p: x(p['marked'], 'X')), total='bottom', total_label='TỔNG', exact=True)

    # 7 total includes what was carried over
    cols = [STT, (NAME, 'name'), (ELIG, 'eligible'), (PROV, 'provided'), (ALLOW, 'marked'),
            (('Số lượng hồ sơ tiếp nhận', 'Tổng số'), 'all'), (('Số lượng hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'), 'online'),
            (('Số lượng hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tiếp'), 'direct'), (('Số lượng hồ sơ tiếp nhận', 'Trong kỳ', 'BCCI'), 'bcci'),
            (('Số lượng hồ sơ tiếp nhận', 'Từ kỳ trước'), 'prev')]
    procs = make('dat-dai', 7, busy=0.9)
    assert sum(p['prev'] for p in procs) > 5
    plain('procedures-total-includes-carried-over', '"Tổng số" stands over trong kỳ and kỳ trước and holds both: the denominator is what arose in the period '
          '("dossiers carried over from the previous period never counted"), and the identity total = parts + kỳ trước is kept, so no warning.',
          'Phòng Tài nguyên và Môi trường', procs, cols, formulas=dict(all=lambda r, c: f"=SUM({c['online']}{r}:{c['prev']}{r})"),
          titles=['PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG', REPORT], total='bottom', numbering='paren', exact=True)

    # 8 a carried-over only procedure
    procs = make('tu-phap', 8, busy=0.3)
    quiet = [p for p in procs if p['provided'] and not p['total']][:3]
    for p in quiet:
        p['prev'] = 3
    for p in procs:
        p['all'] = p['total'] + p['prev']
    plain('procedures-only-carried-over-dossiers', 'Three open procedures have dossiers from the previous period only: they had none in the period, so they are not in the '
          'denominator of (2) either ("had any dossier in the period").', 'Thanh tra thành phố', procs, cols, titles=['THANH TRA THÀNH PHỐ', REPORT], exact=True)

    # 9 total on top
    plain('procedures-total-on-top', 'The sum row stands first, right under the numbering row, with uncached formulas over the rows below.', 'Phòng Quản lý đô thị',
          make('dat-dai', 9), PARTS, total='top', total_label='TỔNG SỐ', numbering='plain', sheet='QLĐT', titles=['Tên đơn vị: Phòng Quản lý đô thị', REPORT], exact=True)

    # 10 every way of marking
    yes, no = ['x', 'X', '✓', 'có', 'Có', True, 1, 'x '], ['không', 'Không', None, 0, False, '-', None, 'KHÔNG']
    procs = make('lon', 10, size=64)
    over = {}
    for i, p in enumerate(procs):
        for j, k in enumerate(('eligible', 'provided', 'marked')):
            over[(i, k)] = (yes if p[k] else no)[(i * 3 + j) % 8]
    plain('procedures-every-kind-of-mark', 'x X ✓ có TRUE 1 are marks; không, 0, FALSE, "-" and blank are none; both kinds in one column of 64 procedures (a count of non-blank cells is wrong).',
          'Phường Sông Cầu', procs, BASIC, over=over, titles=['UBND PHƯỜNG SÔNG CẦU', REPORT])

    # 11 counts as text
    procs = make('lon', 11, size=45, busy=0.8)
    procs[0].update(eligible=True, provided=True, marked=False, total=1234, online=1034, direct=200, bcci=0)
    procs[5].update(eligible=True, provided=True, marked=False, total=15, online=7, direct=8, bcci=0)
    over = {(0, 'total'): '1.234', (0, 'online'): '1.034', (5, 'total'): ' 15 ', (5, 'online'): '\u00a07\u00a0'}
    for i, p in enumerate(procs):
        if not p['total'] and i % 2:
            over[(i, 'total')], over[(i, 'online')] = ('-', '–') if i % 4 == 1 else (' - ', '-')
        elif p['total'] and i % 5 == 2:
            over[(i, 'total')] = str(p['total'])
    plain('procedures-counts-as-text', 'Counts typed as text: "1.234" is 1234, " 15 " and no-break spaces are trimmed, "-" and "–" are none ("A typed "-" is none, 0").',
          'Phường Phùng Chí Kiên', procs, BASIC, over=over, titles=['UBND PHƯỜNG PHÙNG CHÍ KIÊN', REPORT])

    # 12 blank pairs
    procs = make('noi-vu', 12, busy=0.4)
    plain('procedures-blank-pairs', 'Where nothing arose both dossier cells are blank: "a blank pair of dossier cells in a procedure\'s row is nothing, 0".',
          'Phòng Nội vụ', procs, BASIC, over={(i, k): None for i, p in enumerate(procs) if not p['total'] for k in ('total', 'online')}, exact=True)

    # 13 nothing arose at all
    procs = make('noi-vu', 13)
    for p in procs:
        p.update(total=0, online=0, direct=0, bcci=0, prev=0)
    plain('procedures-nothing-arose', 'All dossier cells are 0: (2) and (3) are 0/0 and so not-applicable, not 0% and not missed; (1) is judged.', 'Phòng Nội vụ', procs, BASIC, exact=True)

    # 14 nothing is eligible
    procs = make('tu-phap', 14)
    for p in procs:
        p['marked'] = p['marked'] or p['provided']
        p.update(eligible=False, provided=False)
    plain('procedures-nothing-eligible', 'No procedure is eligible for toàn trình: (1) is 0/0, not-applicable; the others are judged by the open marks.', 'xã Dương Quang', procs, BASIC,
          titles=['UBND XÃ DƯƠNG QUANG', REPORT], exact=True)

    # 15 one of two counts blank
    procs = make('noi-vu', 15)
    i = next(i for i, p in enumerate(procs) if p['provided'] and p['total'] > 2)
    plain('procedures-one-count-blank', '"one of two counts blank is no-data with missing-count": total typed, online blank, at an open procedure; (2) and (3) need that figure, (1) does not.',
          'Phòng Nội vụ', procs, BASIC, over={(i, 'online'): None}, replace={ACTIVE: 'no-data', DOSSIER: 'no-data'},
          problems=lambda at: [dict(code='missing-count', severity='error', cell=f"{at['col']['online']}{at['rows'][i]}")])

    # 16 text instead of a count
    plain('procedures-count-chua-co', '"text such as "chưa có" is no-data with not-a-number", here in the online cell of one open procedure.', 'Phòng Nội vụ', procs, BASIC,
          over={(i, 'online'): 'chưa có'}, replace={ACTIVE: 'no-data', DOSSIER: 'no-data'},
          problems=lambda at: [dict(code='not-a-number', severity='error', cell=f"{at['col']['online']}{at['rows'][i]}")])

    # 17-20 figures that cannot be right
    def bad(name, value, code, why, **how):
        plain(name, why, 'Phòng Nội vụ', procs, BASIC, over={(i, 'online'): value}, replace={ACTIVE: 'invalid', DOSSIER: 'invalid'},
              problems=lambda at: [dict(code=code, severity='error', cell=f"{at['col']['online']}{at['rows'][i]}")], **how)
    bad('procedures-ref-error', '#REF!', 'cell-error', '#REF! in one online cell: what is computed from it is invalid, the others are judged.')
    bad('procedures-negative-count', -3, 'negative-count', 'A negative count makes (2) and (3) invalid, not (1): "one bad row … makes the indicators that use it invalid, not the others".')
    bad('procedures-fractional-count', 1.5, 'non-integer-count', 'Half a dossier cannot be right; the same rule.')
    bad('procedures-online-over-total', procs[i]['total'] + 1, 'numerator-exceeds-denominator', 'Online above the total in ONE row, though the pooled sum would still be below: "any figure that it is computed from".',
        total='bottom', numbering='plain')

    # 21 a bad row at a procedure that does not matter for (2)
    procs2 = make('noi-vu', 21)
    j = next(j for j, p in enumerate(procs2) if not p['provided'] and not p['marked'] and not p['eligible'] and p['total'] > 1)
    plain('procedures-bad-count-where-online-is-not-allowed', 'A negative total at a procedure that is not open: (3) pools it and is invalid; (1) does not use it; whether (2) uses it is left open.',
          'Phòng Nội vụ', procs2, BASIC, over={(j, 'total'): -4, (j, 'online'): 0}, replace={DOSSIER: 'invalid'}, only=[E2E, DOSSIER], leave_open=[ACTIVE],
          problems=lambda at: [dict(code='negative-count', severity='error', cell=f"{at['col']['total']}{at['rows'][j]}")])

    # 22 provided but not eligible
    procs = make('noi-vu', 22)
    bare = [k for k, p in enumerate(procs) if not p['eligible'] and not p['total']][:2]
    plain('procedures-provided-not-eligible', 'Two procedures are marked provided but not eligible and have no dossiers: (1) = eligible AND provided / eligible leaves them out of both, with a warning each.',
          'Phòng Nội vụ', procs, BASIC, over={(k, 'provided'): 'x' for k in bare},
          problems=lambda at: [dict(code='provided-not-eligible', severity='warning', row=at['rows'][k]) for k in bare], exact=True)

    # 23 online where it is not allowed
    procs = make('tu-phap', 23)
    k = next(k for k, p in enumerate(procs) if not p['eligible'] and not p['marked'] and p['direct'] > 2)
    procs[k].update(online=2, direct=procs[k]['direct'] - 2)
    plain('procedures-online-not-allowed', 'Two online dossiers at a procedure that does not allow them: counted in (3) "with online-not-allowed", not in (2).', 'Phòng Tư pháp', procs, PARTS,
          problems=lambda at: [dict(code='online-not-allowed', severity='warning', row=at['rows'][k])], exact=True)

    # 24 only the sheet's name tells the unit
    plain('procedures-unit-from-sheet-name', 'No title names a unit, only the worksheet\'s own name, shortened as officers do.', 'Phòng Giáo dục và Đào tạo', make('lon', 24, size=41), PARTS,
          sheet='Phòng GD&ĐT', titles=[REPORT, PERIOD], total='bottom', written='Phòng GD&ĐT', exact=True)
    # 25 only --unit
    plain('procedures-unit-from-option', 'Neither the sheet nor its name tells the unit; --unit does, in a spelling that the matcher accepts.', 'Phòng Lao động - Thương binh và Xã hội',
          make('lon', 25, size=40), BASIC, sheet='Sheet1', titles=[REPORT, PERIOD], args=['--unit', 'P. LĐTBXH'], written='P. LĐTBXH', exact=True)
    # 26 nobody tells
    wb, ws = new('Sheet1')
    draw(ws, make('lon', 26, size=40), BASIC, titles=[REPORT, PERIOD])
    save(wb, 'procedures-no-unit-known')
    expect('procedures-no-unit-known', 'The table is understood but nothing says whose it is: "Exit 1: … no unit known (JSON still printed, with problems)".', [], ['unit-not-found'], exit=1)
    # 27 a unit that the plan does not have
    wb, ws = new('Sheet1')
    draw(ws, make('lon', 27, size=40), BASIC, titles=['UBND THÀNH PHỐ BẮC KẠN', 'Đơn vị: Phòng Y tế', REPORT])
    save(wb, 'procedures-unit-not-in-plan')
    expect('procedures-unit-not-in-plan', 'The sheet names a unit that the plan does not have. Exit 1 "no unit known", or assessed with unit null and no-target: the contract can be read either way; unit-not-found is certain.',
           None, ['unit-not-found'], exit=None)
    # 28 other units named around the table
    def addressee(wb, ws, at):
        write(ws, f"B{at['end'] + 12}", 'Nơi nhận: - UBND phường Đức Xuân; - Phòng Văn hoá và Thông tin (tổng hợp); - Lưu: VT.', italic=True)
    plain('procedures-other-units-named-around', '"Kính gửi: Phòng Văn hoá và Thông tin" above and "Nơi nhận: UBND phường …" below are not whose sheet it is; the issuing office under UBND THÀNH PHỐ is.',
          'Phòng Tư pháp', make('tu-phap', 28), PARTS + [(('Cơ quan thực hiện',), 'agency')], sheet='9T2022', sign=True, after=addressee, show=dict(agency=lambda p: 'Phòng Tư pháp; UBND các xã, phường'),
          titles=office('UBND THÀNH PHỐ BẮC KẠN', 'PHÒNG TƯ PHÁP', 12) + [REPORT, 'Kính gửi: Phòng Văn hoá và Thông tin thành phố', PERIOD])

    # 29 hidden rows
    procs = make('lon', 29, size=52)
    plain('procedures-hidden-rows-and-filter', 'A filter hides 20 rows: they are still the unit\'s procedures; the contract does not say otherwise, and a colour or a verdict that changes with a filter would be wrong.',
          'Phường Nguyễn Thị Minh Khai', procs, PARTS, hidden=set(range(5, 25)), titles=['UBND PHƯỜNG NGUYỄN THỊ MINH KHAI', REPORT], total='bottom', total_label='Tổng cộng',
          after=lambda wb, ws, at: setattr(ws.auto_filter, 'ref', f"A{at['rows'][0] - 1}:K{at['rows'][-1]}"), exact=True)

    # 30 large, with everything, re-saved by LibreOffice
    cols = PARTS + DONE + [(('Ghi chú',), 'note')]
    big = make('lon', 30) + make('noi-vu', 31) + make('tu-phap', 32)
    big = big[:120]
    plain('procedures-120-rows-libreoffice', '120 procedures in sections with sub-totals, re-saved by LibreOffice (cached results, other style of XML).', 'Phường Sông Cầu', big, cols,
          titles=office('UBND THÀNH PHỐ BẮC KẠN', 'UBND PHƯỜNG SÔNG CẦU', 16) + [REPORT], numbering='paren', sections=True, subtotals=True, total='bottom', by='libreoffice', sign=True, exact=True)
    # 31 XlsxWriter: cached zeros
    plain('procedures-stale-cached-zeros', 'Written by a program that stores 0 as the result of every formula: the total of each row must be calculated, not believed.', 'xã Nông Thượng', make('tu-phap', 31), PARTS,
          formulas=dict(total=lambda r, c: f"=SUM({c['online']}{r}:{c['bcci']}{r})"), total='bottom', by='xlsxwriter', titles=['UBND XÃ NÔNG THƯỢNG', REPORT], exact=True)

    # 32-34 legacy text
    def legacy(encode, font):
        return lambda wb, ws, at: in_every_text(wb, encode, font)
    for name, encode, font, unit, seed, why in [
        ('procedures-tcvn3-font', tcvn3, '.VnTime', 'Phòng Nội vụ', 32, 'All text is TCVN3 in the font .VnTime: decoded and assessed, "with one legacy-encoding warning".'),
        ('procedures-tcvn3-no-font', tcvn3, 'Arial', 'Phòng Tư pháp', 33, 'TCVN3 text whose font was lost (Arial): detected by the pattern of characters.'),
        ('procedures-vni', vni, 'VNI-Times', 'Phòng Kinh tế', 34, 'VNI text: each accented letter is two characters.')]:
        plain(name, why, unit, make('lon', seed, size=38), BASIC, sheet='Sheet1', titles=[f'Đơn vị: {unit}', 'Báo cáo tình hình cung cấp dịch vụ công trực tuyến'], total='bottom', numbering='plain',
              after=legacy(encode, font), problems=[dict(code='legacy-encoding', severity='warning', count=1)], exact=True)
    # 35 NFD everywhere
    plain('procedures-nfd-everywhere', 'Every string, also the sheet\'s name and the marks "có", is decomposed (NFD), as files from a Mac are.', 'Phòng Văn hoá và Thông tin', make('lon', 35, size=38), PARTS,
          sheet=nfd('Phòng Văn hóa và Thông tin'), titles=[REPORT], total='bottom', show=dict(eligible=lambda p: x(p['eligible'], 'có', 'không'), provided=lambda p: x(p['provided'], 'có', 'không'),
          marked=lambda p: x(p['marked'], 'có', 'không')), after=lambda wb, ws, at: in_every_text(wb, nfd), exact=True)
    # 36-39 raw XML
    plain('procedures-inline-strings', 'All text as inlineStr, letters as numeric character references, no shared strings part.', 'Phòng Nội vụ', make('noi-vu', 36), PARTS, total='bottom', by='inline', exact=True)
    plain('procedures-prefixed-namespaces', 'The parts use a namespace prefix (x:worksheet, x:c …), as the Open XML SDK of .NET systems writes.', 'Phòng Nội vụ', make('noi-vu', 37), PARTS, total='bottom', raw=patch.prefixed, exact=True)
    plain('procedures-shared-formulas', 'The total column is one shared formula without cached values: only its first cell holds the text.', 'Phòng Nội vụ', make('noi-vu', 38), PARTS,
          formulas=dict(total=lambda r, c: f"=SUM({c['online']}{r}:{c['bcci']}{r})"), total='bottom', raw=lambda path: patch.share_formulas(path, 'G'), exact=True)
    plain('procedures-no-cell-references', 'Rows and cells carry no r attribute (allowed by ISO 29500, written by some one-stop systems): they stand one after another.', 'Phòng Nội vụ', make('noi-vu', 39), PARTS,
          show={}, raw=patch.without_references, titles=['Đơn vị: Phòng Nội vụ'])
    # 40 total row typed wrong
    procs = make('noi-vu', 40)
    c = counts(procs)
    plain('procedures-total-row-wrong', 'The typed total row is five too high: a warning total-row-mismatch; the figures come from the procedures.', 'Phòng Nội vụ', procs, BASIC, total='bottom',
          total_values=dict(total=c[DOSSIER][1] + 5, online=c[DOSSIER][0]), problems=lambda at: [dict(code='total-row-mismatch', severity='warning', row=at['total'])])
    # 41 parts differ from the total
    procs = make('tu-phap', 41)
    k = next(k for k, p in enumerate(procs) if p['total'] > 3 and p['provided'] and p['direct'] > 0)
    plain('procedures-parts-differ-from-total', 'In one row trực tuyến + trực tiếp + BCCI is not the total: parts-differ-from-total; which of the two is the denominator is left open.', 'Phòng Tư pháp', procs, PARTS,
          over={(k, 'total'): procs[k]['total'] + 10}, only=[E2E, ACTIVE], leave_open=[DOSSIER], problems=lambda at: [dict(code='parts-differ-from-total', severity='warning', row=at['rows'][k])])

    # 42 several sheets, the active one is not the first
    wb, ws = new('Hướng dẫn')
    write(ws, 'A1', 'HƯỚNG DẪN NHẬP SỐ LIỆU', bold=True)
    write(ws, 'A2', 'Mỗi đơn vị nhập vào trang mang tên mình, không thêm cột.')
    a, b = make('noi-vu', 42), make('tu-phap', 43)
    hidden_sheet = wb.create_sheet('DM'); hidden_sheet['A1'] = 'Toàn trình'; hidden_sheet['A2'] = 'Một phần'; hidden_sheet.sheet_state = 'hidden'
    for n, p in (('Phòng Nội vụ', a), ('Phòng Tư pháp', b)):
        draw(wb.create_sheet(n), p, PARTS, titles=[REPORT], total='bottom')
    wb.active = 2
    for s in wb.worksheets:
        s.sheet_view.tabSelected = s.title == 'Phòng Nội vụ'
    save(wb, 'procedures-active-sheet-is-third')
    expect('procedures-active-sheet-is-third', 'Four sheets, the first a guide, the second hidden; without --sheet "the workbook\'s active sheet".', expected('Phòng Nội vụ', a, 'Phòng Nội vụ'), layout=LAYOUT, sheet='Phòng Nội vụ', exact=True)
    shutil.copy(os.path.join(FOLDER, 'procedures-active-sheet-is-third.xlsx'), os.path.join(FOLDER, 'procedures-sheet-option.xlsx'))
    expect('procedures-sheet-option', 'The same workbook with --sheet for another worksheet than the active one.', expected('Phòng Tư pháp', b, 'Phòng Tư pháp'), args=['--sheet', 'Phòng Tư pháp'], layout=LAYOUT, sheet='Phòng Tư pháp', exact=True)
    # 44 another small table below
    def small(wb, ws, at):
        r = at['end'] + 2
        write(ws, f'B{r}', 'Phân loại thủ tục', bold=True)
        header(ws, r + 1, [('TT',), ('Loại',), ('Số lượng',), ('Trực tuyến',)])
        for j, (label, n) in enumerate([('DVC toàn trình', 20), ('DVC một phần', 18), ('Tổng số TTHC', 38)]):
            line(ws, r + 2 + j, [j + 1, label, n, 99])
    plain('procedures-second-table-below', 'A small table with its own heading below the total row, a "Trực tuyến" column among them: its rows are no procedures.', 'Phòng Nội vụ', make('noi-vu', 44), PARTS, total='bottom', after=small)
    # 45 headings torn apart
    procs = make('noi-vu', 45)
    cols = [(('S TT'.replace(' ', '\n'),), 'stt'), (('Tên  thủ tục\nhành chính\u00a0',), 'name'), (('DVCTT\ntoàn trình', 'Đủ\nđiều kiện'), 'eligible'), (('DVCTT\ntoàn trình', 'Đã\u00a0cung cấp '), 'provided'),
            (('Cho phép nộp\nhồ sơ trực tuyến',), 'marked'), (('HỒ SƠ PHÁT SINH\nTRONG KỲ', 'TỔNG\nSỐ'), 'total'), (('HỒ SƠ PHÁT SINH\nTRONG KỲ', 'TRỰC\nTUYẾN'), 'online'), (('HỒ SƠ PHÁT SINH\nTRONG KỲ', 'TRỰC\nTIẾP'), 'direct'),
            (('HỒ SƠ PHÁT SINH\nTRONG KỲ', 'BƯU CHÍNH\nCÔNG ÍCH'), 'bcci')]
    plain('procedures-headings-with-line-breaks', 'Headings with line breaks, double and no-break spaces, capitals; the table begins at D6 with empty columns before it.', 'Phòng Nội vụ', procs, cols, left=4,
          titles=['PHÒNG NỘI VỤ', REPORT], top=6, total='bottom', exact=True)
    # 47 rows left empty between sections and at the end, procedures named like totals
    procs = make('lon', 47, size=39)
    for k, n in zip((3, 9, 17, 21), ('Tổng hợp, thẩm định hồ sơ đề nghị hỗ trợ', 'Cộng nối thời gian công tác để hưởng trợ cấp', 'Tổ chức lại cơ sở bảo trợ xã hội', 'Công bố mở, đóng cảng, bến thủy nội địa')):
        procs[k]['name'] = n
    plain('procedures-names-like-totals', 'Procedures whose names begin with "Tổng hợp", "Cộng nối", "Công bố" are procedures, not total rows.', 'Phòng Kinh tế', procs, BASIC, total='bottom', total_label='Cộng:', exact=True)
    # 48 provided without an own mark for open
    procs = make('tu-phap', 48)
    procs = [dict(p, eligible=p['eligible'] or p['marked'], provided=p['provided'] or p['marked'], marked=False) for p in procs]
    cols = [c for c in BASIC if c[1] != 'marked']
    plain('procedures-no-open-column', 'No column says what allows online submission: (2) is over those provided toàn trình ("marked so, or provided toàn trình").', 'Phường Xuất Hóa', procs, cols,
          titles=['UBND PHƯỜNG XUẤT HÓA', REPORT], total='bottom', exact=True)
    # 49 DVCTT functions beside the table
    def functions(wb, ws, at):
        r = at['end'] + 2
        for j, (label, f) in enumerate([('Tỷ lệ (1)', '=DVCTT.TYLE_TOANTRINH(15,20)'), ('Chỉ tiêu', '=IFERROR(DVCTT.CHITIEU("Phòng Nội vụ",3),0)'), ('Tỷ lệ (3)', '=_xldudf_DVCTT_TYLE_TRUCTUYEN(150,155)'),
                                        ('Sai', '=DVCTT.TYLE_TOANTRINH(20,15)'), ('Không phát sinh', '=DVCTT.TYLE_PHATSINH(0,0)')]):
            write(ws, f'B{r + j}', label)
            write(ws, f'C{r + j}', f)
    wb, ws = new('Phòng Nội vụ')
    procs = example()
    at = draw(ws, procs, PARTS, titles=['PHÒNG NỘI VỤ', REPORT], total='bottom')
    functions(wb, ws, at)
    save(wb, 'procedures-dvctt-functions-below')
    r = at['end'] + 2
    expect('procedures-dvctt-functions-below', 'DVCTT functions below the table, typed and stored form, inside IFERROR, and two that give errors; --out carries 0.75, 0.3, 150/155, #VALUE!, #N/A.', expected('Phòng Nội vụ', procs),
           layout=LAYOUT, outValues={f'C{r}': 0.75, f'C{r + 1}': 0.3, f'C{r + 2}': 150 / 155, f'C{r + 3}': '#VALUE!', f'C{r + 4}': '#N/A'})
