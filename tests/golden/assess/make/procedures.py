"""Lists of procedures with known properties, the sheet that shows them, and the sums an officer would make by hand."""
import random
from book import *
from plan import *

FIELDS = {
    'noi-vu': [
        ('Thi đua - khen thưởng', ['Tặng Giấy khen của Chủ tịch UBND cấp huyện về thực hiện nhiệm vụ chính trị',
            'Tặng danh hiệu Tập thể lao động tiên tiến', 'Tặng danh hiệu Chiến sĩ thi đua cơ sở',
            'Tặng danh hiệu Lao động tiên tiến', 'Tặng Giấy khen của Chủ tịch UBND cấp huyện theo đợt, chuyên đề',
            'Tặng Giấy khen của Chủ tịch UBND cấp huyện về thành tích đột xuất',
            'Tặng Giấy khen của Chủ tịch UBND cấp huyện về khen thưởng đối ngoại',
            'Tặng Giấy khen của Chủ tịch UBND cấp huyện cho gia đình']),
        ('Tổ chức phi chính phủ', ['Công nhận ban vận động thành lập hội', 'Thành lập hội cấp huyện', 'Phê duyệt điều lệ hội',
            'Chia, tách; sáp nhập; hợp nhất hội', 'Đổi tên hội', 'Hội tự giải thể',
            'Báo cáo tổ chức đại hội nhiệm kỳ, đại hội bất thường của hội',
            'Cấp giấy phép thành lập và công nhận điều lệ quỹ', 'Công nhận quỹ đủ điều kiện hoạt động và công nhận thành viên Hội đồng quản lý quỹ',
            'Công nhận thay đổi, bổ sung thành viên Hội đồng quản lý quỹ', 'Thay đổi giấy phép thành lập và công nhận điều lệ (sửa đổi, bổ sung) quỹ',
            'Cấp lại giấy phép thành lập và công nhận điều lệ quỹ', 'Cho phép quỹ hoạt động trở lại sau khi bị đình chỉ hoạt động',
            'Hợp nhất, sáp nhập, chia, tách quỹ', 'Đổi tên quỹ', 'Quỹ tự giải thể']),
        ('Tôn giáo Chính phủ', ['Thông báo mở lớp bồi dưỡng về tôn giáo', 'Thông báo danh mục hoạt động tôn giáo',
            'Thông báo danh mục hoạt động tôn giáo bổ sung', 'Thông báo tổ chức hội nghị thường niên của tổ chức tôn giáo',
            'Đề nghị tổ chức đại hội của tổ chức tôn giáo', 'Đề nghị tổ chức cuộc lễ ngoài cơ sở tôn giáo',
            'Đề nghị giảng đạo ngoài địa bàn phụ trách', 'Thông báo tổ chức quyên góp ngoài địa bàn một xã']),
        ('Tổ chức - Biên chế', ['Thẩm định thành lập đơn vị sự nghiệp công lập', 'Thẩm định tổ chức lại đơn vị sự nghiệp công lập',
            'Thẩm định giải thể đơn vị sự nghiệp công lập']),
        ('Công chức, viên chức', ['Thi tuyển viên chức', 'Xét tuyển viên chức', 'Tiếp nhận vào làm viên chức không qua thi tuyển']),
    ],
    'tu-phap': [
        ('Hộ tịch', ['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Đăng ký nhận cha, mẹ, con', 'Đăng ký khai tử', 'Đăng ký giám hộ',
            'Đăng ký chấm dứt giám hộ', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch', 'Cấp Giấy xác nhận tình trạng hôn nhân',
            'Đăng ký lại khai sinh', 'Đăng ký lại kết hôn', 'Đăng ký lại khai tử', 'Cấp bản sao trích lục hộ tịch',
            'Xác nhận thông tin hộ tịch', 'Đăng ký khai sinh có yếu tố nước ngoài', 'Đăng ký kết hôn có yếu tố nước ngoài']),
        ('Chứng thực', ['Chứng thực bản sao từ bản chính', 'Chứng thực chữ ký', 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản',
            'Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch', 'Sửa lỗi sai sót trong hợp đồng, giao dịch',
            'Cấp bản sao từ sổ gốc', 'Chứng thực chữ ký người dịch', 'Chứng thực di chúc', 'Chứng thực văn bản từ chối nhận di sản']),
        ('Hòa giải ở cơ sở', ['Công nhận hòa giải viên', 'Công nhận tổ trưởng tổ hòa giải', 'Thôi làm hòa giải viên',
            'Thanh toán thù lao cho hòa giải viên']),
        ('Nuôi con nuôi', ['Đăng ký việc nuôi con nuôi trong nước', 'Đăng ký lại việc nuôi con nuôi trong nước']),
        ('Bồi thường nhà nước', ['Xác định cơ quan giải quyết bồi thường', 'Giải quyết bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại',
            'Phục hồi danh dự']),
    ],
    'tai-chinh': [
        ('Thành lập và hoạt động của hộ kinh doanh', ['Đăng ký thành lập hộ kinh doanh', 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
            'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo', 'Chấm dứt hoạt động hộ kinh doanh',
            'Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh']),
        ('Thành lập và hoạt động của hợp tác xã', ['Đăng ký thành lập hợp tác xã', 'Đăng ký thành lập chi nhánh, văn phòng đại diện của hợp tác xã',
            'Đăng ký khi hợp tác xã chia', 'Đăng ký khi hợp tác xã tách', 'Đăng ký khi hợp tác xã hợp nhất', 'Đăng ký khi hợp tác xã sáp nhập',
            'Giải thể tự nguyện hợp tác xã', 'Cấp lại Giấy chứng nhận đăng ký hợp tác xã', 'Thông báo về việc góp vốn của hợp tác xã']),
        ('Tin học - Thống kê', ['Đăng ký mã số đơn vị có quan hệ với ngân sách nhà nước']),
        ('Quản lý công sản', ['Quyết định mua sắm tài sản công', 'Quyết định thuê tài sản phục vụ hoạt động', 'Quyết định điều chuyển tài sản công',
            'Quyết định bán tài sản công', 'Quyết định thanh lý tài sản công', 'Quyết định tiêu hủy tài sản công']),
    ],
    'dat-dai': [
        ('Đất đai', ['Thẩm định nhu cầu sử dụng đất để xem xét giao đất, cho thuê đất', 'Giao đất, cho thuê đất cho hộ gia đình, cá nhân',
            'Chuyển mục đích sử dụng đất phải được phép', 'Thu hồi đất ở trong khu vực bị ô nhiễm môi trường',
            'Hòa giải tranh chấp đất đai', 'Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch UBND cấp huyện',
            'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất lần đầu', 'Tách thửa hoặc hợp thửa đất', 'Gia hạn sử dụng đất',
            'Đính chính Giấy chứng nhận đã cấp', 'Xác nhận tiếp tục sử dụng đất nông nghiệp', 'Cung cấp dữ liệu đất đai']),
        ('Môi trường', ['Cấp giấy phép môi trường', 'Cấp đổi giấy phép môi trường', 'Cấp điều chỉnh giấy phép môi trường',
            'Cấp lại giấy phép môi trường', 'Tham vấn trong đánh giá tác động môi trường', 'Xác nhận hợp đồng tiếp cận nguồn gen']),
        ('Tài nguyên nước', ['Đăng ký khai thác nước dưới đất', 'Lấy ý kiến UBND cấp xã, cấp huyện đối với các dự án đầu tư có chuyển nước']),
    ],
}
FIELDS['lon'] = FIELDS['noi-vu'] + FIELDS['tu-phap'] + FIELDS['tai-chinh'] + FIELDS['dat-dai']


def make(kind, seed, size=None, online_share=0.5, busy=0.6):
    """A list of procedures without any mistake; every property is decided here, the sheet only shows it."""
    rnd = random.Random(seed)
    names = [(f, n) for f, ns in FIELDS[kind] for n in ns]
    if size:
        names = names[:size]
    out = []
    for i, (field, name) in enumerate(names):
        p = dict(field=field, name=name, code=f'1.{rnd.randrange(1, 13):03d}{rnd.randrange(100, 999)}.000.00.00.H03')
        p['eligible'] = rnd.random() < 0.6
        p['provided'] = p['eligible'] and rnd.random() < 0.85
        p['marked'] = not p['provided'] and rnd.random() < 0.3
        total = rnd.choice([1, 2, 3, 5, 8, 12, 20, 41]) if rnd.random() < busy else 0
        can = p['provided'] or p['marked']
        online = sum(rnd.random() < online_share for _ in range(total)) if can else 0
        rest = total - online
        bcci = rest // 4
        p.update(total=total, online=online, direct=rest - bcci, bcci=bcci, prev=rnd.choice([0, 0, 0, 1, 2]) if total else 0)
        settle(p)
        out.append(p)
    return out


def roman(n):
    out = ''
    for value, sign in ((100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        while n >= value:
            out, n = out + sign, n - value
    return out


def settle(p):
    every = p['total'] + p['prev']
    p['late'] = every // 9
    p['pending'] = every // 5
    p['pendingLate'] = every // 17
    p['onTime'] = every - p['late'] - p['pending'] - p['pendingLate']


def counts(procs):
    """The three pairs, added up one procedure after another as note (1)(2)(3) of Phụ lục I tells."""
    n1 = d1 = n2 = d2 = n3 = d3 = 0
    for p in procs:
        if p['eligible']:
            d1 += 1
            if p['provided']:
                n1 += 1
        if (p['marked'] or p['provided']) and p['total'] > 0:
            d2 += 1
            if p['online'] > 0:
                n2 += 1
        n3 += p['online']
        d3 += p['total']
    return {E2E: (n1, d1), ACTIVE: (n2, d2), DOSSIER: (n3, d3)}


def expected(unit, procs, written=OPEN, only=INDICATORS, replace=None):
    replace = replace or {}
    c = counts(procs)
    return [unusable(unit, i, replace[i], written) if i in replace else counted(unit, i, *c[i], written) for i in only]


def x(flag, yes='x', no=None):
    return yes if flag else no


NAME = ('Tên thủ tục hành chính',)
ELIG, PROV = ('DVCTT toàn trình', 'Đủ điều kiện'), ('DVCTT toàn trình', 'Đã cung cấp')
ALLOW = ('Cho phép nộp hồ sơ trực tuyến',)
K = 'Hồ sơ phát sinh trong kỳ'
TOTAL, ONLINE, DIRECT, BCCI = (K, 'Tổng số'), (K, 'Trực tuyến'), (K, 'Trực tiếp'), (K, 'BCCI')
PREV = ('Kỳ trước chuyển sang',)
STT = (('STT',), 'stt')
BASIC = [STT, (NAME, 'name'), (ELIG, 'eligible'), (PROV, 'provided'), (ALLOW, 'marked'), (TOTAL, 'total'), (ONLINE, 'online')]
PARTS = [STT, (('Mã TTHC',), 'code'), (NAME, 'name'), (ELIG, 'eligible'), (PROV, 'provided'), (ALLOW, 'marked'),
         (TOTAL, 'total'), (ONLINE, 'online'), (DIRECT, 'direct'), (BCCI, 'bcci'), (PREV, 'prev')]
DONE = [(('Đã giải quyết', 'Đúng hạn'), 'onTime'), (('Đã giải quyết', 'Quá hạn'), 'late'),
        (('Đang giải quyết', 'Trong hạn'), 'pending'), (('Đang giải quyết', 'Quá hạn'), 'pendingLate')]
SUMMED = {'total', 'online', 'direct', 'bcci', 'prev', 'onTime', 'late', 'pending', 'pendingLate', 'all'}


def draw(ws, procs, cols=BASIC, *, titles=(), numbering=None, sections=False, subtotals=False, total=None,
         total_label='Tổng cộng', total_values=None, over=None, show=None, formulas=None, sign=False, left=1,
         font='Times New Roman', section_label='Lĩnh vực {}', hidden=(), depth=None, blank_zero=False, top=None, mark_totals=False):
    """Draws the procedures. over: {(index, key): raw cell value}; show: {key: f(p)}; formulas: {key: f(row, col letters)}.
    Returns where things stand: row of each procedure, column letter of each key, the total's row."""
    over, show, formulas = over or {}, show or {}, formulas or {}
    width = len(cols)
    last = left + width - 1
    r = 1
    for t in titles:
        t = t if isinstance(t, dict) else dict(text=t)
        r -= 1 if t.get('same') else 0  # beside the one before, as an office's name stands beside the country's
        title(ws, r, t['text'], t.get('first', left), t.get('last', last), bold=t.get('bold', True),
              italic=t.get('italic', False), size=t.get('size', 13), align=t.get('align', 'center'))
        r += 1
    if titles:
        r += 1
    r = top or r
    first_header = r
    r = header(ws, r, [c[0] for c in cols], left=left, depth=depth, font=font)
    col = {c[1]: L(left + i) for i, c in enumerate(cols)}
    if numbering == 'plain':
        line(ws, r, list(range(1, width + 1)), left=left, italic=True); r += 1
    elif numbering == 'paren':
        line(ws, r, [f'({i})' for i in range(1, width + 1)], left=left, italic=True); r += 1
    elif isinstance(numbering, list):
        line(ws, r, numbering, left=left, italic=True); r += 1

    def value(i, p, key, row):
        if (i, key) in over:
            return over[(i, key)]
        if key in formulas:
            return formulas[key](row, col)
        if key in show:
            return show[key](p)
        if key == 'stt':
            return i + 1
        if key in ('eligible', 'provided', 'marked'):
            return x(p[key])
        v = p.get(key)
        return None if blank_zero and key in SUMMED and not p['total'] and not p.get('prev') else v

    rows, total_row, subs = [], None, []
    if total == 'top':
        total_row = r
        r += 1
    first, field, n_field, field_first = r, None, 0, None

    def subtotal(f, a, b, row):
        line(ws, row, [f'=SUM({L(left + j)}{a}:{L(left + j)}{b})' if c[1] in SUMMED else
                       (f'Cộng lĩnh vực {f}' if c[1] == 'name' else None) for j, c in enumerate(cols)], left=left, bold=True)

    for i, p in enumerate(procs):
        if sections and p['field'] != field:
            if subtotals and field is not None:
                subtotal(field, field_first, r - 1, r); subs.append(r); r += 1
            field = p['field']; n_field += 1
            label = section_label.format(field)
            line(ws, r, [roman(n_field), label] + [None] * (width - 2), left=left, bold=True)
            ws.merge_cells(start_row=r, start_column=left + 1, end_row=r, end_column=last)
            r += 1
            field_first = r
        line(ws, r, [value(i, p, c[1], r) for c in cols], left=left, font=font)
        if i in hidden:
            ws.row_dimensions[r].hidden = True
        rows.append(r)
        r += 1
    if subtotals and field is not None:
        subtotal(field, field_first, r - 1, r); subs.append(r); r += 1
    if total:
        if total == 'bottom':
            total_row = r; r += 1

        def summed(key):
            if total_values and key in total_values:
                return total_values[key]
            c = col[key]
            if subs:
                return '=' + '+'.join(f'{c}{s}' for s in subs)
            return f'=SUM({c}{rows[0]}:{c}{rows[-1]})'
        marks = {'eligible', 'provided', 'marked'} if mark_totals else ()
        line(ws, total_row, [summed(c[1]) if c[1] in SUMMED else total_label if c[1] == 'name' else
                             f'=COUNTIF({col[c[1]]}{rows[0]}:{col[c[1]]}{rows[-1]},"x")' if c[1] in marks else None
                             for c in cols], left=left, bold=True)
    if sign:
        signature(ws, r + 1, max(left + width - 4, left + 2), last)
    ws.column_dimensions[L(left)].width = 6
    for j, c in enumerate(cols):
        if c[1] == 'name':
            ws.column_dimensions[L(left + j)].width = 48
        elif c[1] == 'code':
            ws.column_dimensions[L(left + j)].width = 26
    ws.freeze_panes = None
    page(ws)
    return dict(rows=rows, col=col, total=total_row, end=r, header=first_header, subs=subs)
