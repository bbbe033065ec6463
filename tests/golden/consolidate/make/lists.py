"""Workbooks with one row a procedure (TTHC)."""
from grid import Formula, Sheet
from names import COMMUNE, EDUCATION, HOME, JUSTICE, OFFICE, URBAN
from procedures import fill
from tcvn3 import tcvn3

COUNTRY, MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'
CITY = 'UBND THÀNH PHỐ BẮC KẠN'
REPORT = 'BÁO CÁO TÌNH HÌNH CUNG CẤP, SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN'
PERIOD = 'Kỳ báo cáo: 9 tháng năm 2022 (từ ngày 01/01/2022 đến ngày 30/9/2022)'
ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']


def letterhead(sheet, above, own, last):
    middle = max(2, last // 2)
    sheet.title(above, middle, bold=False)
    sheet.title(COUNTRY, last, middle + 1, same=True)
    sheet.title(own, middle)
    sheet.title(MOTTO, last, middle + 1, same=True)
    sheet.at += 1


def notes(sheet, *lines):
    sheet.at += 1
    for text in lines:
        sheet.line(text, italic=True, size=11)


def marks(*words):
    """The marks of a sheet, taken in turn."""
    turn = iter(range(10 ** 6))
    return lambda yes: words[next(turn) % len(words)] if yes else None


def count(key, none=0, as_text=False):
    """A count; nothing at all where the procedure had no dossier, `none` for a zero beside others."""
    def show(row):
        if not (row['online'] + row['direct'] + row['post'] + row['prev']):
            return None
        value = sum(row[k] for k in key.split('+'))
        if value == 0:
            return none
        return f'{value:,}'.replace(',', '.') + (' ' if value % 2 else '') if as_text else value
    return show


PERIOD_TOTAL, WITH_CARRIED = 'online+direct+post', 'online+direct+post+prev'


def table(sheet, rows, columns, sections=True, section_sums=False, numbering=None, total='Tổng cộng', hide=(), totals=None,
          formulas=False, spread=True):
    """Columns are (path, kind, show): kind is None, or the keys whose sums stand in the total row."""
    sheet.head([path for path, _, _ in columns], numbering)
    numbers, section, inside = 0, None, 0
    first = sheet.at
    for row in rows:
        if sections and row['section'] != section:
            section = row['section']
            same = [r for r in rows if r['section'] == section]
            values = [ROMAN[inside], section] + [
                sum(r[k] for r in same for k in kind.split('+')) if section_sums and kind else None for _, kind, _ in columns[2:]]
            at = sheet.row(values, bold=True)
            if spread and not section_sums:
                sheet.merge(at, 2, at, len(columns))
            inside, numbers = inside + 1, 0
        numbers += 1
        row['stt'] = numbers
        at = sheet.row([show(row) for _, _, show in columns])
        if row['name'] in hide:
            sheet.hidden.add(at)
    if total:
        last, values = sheet.at - 1, [None, total]
        for col, (_, kind, _) in enumerate(columns[2:], 3):
            value = sum(r[k] for r in rows for k in kind.split('+')) if kind else None
            column = chr(64 + col)
            values.append(Formula(f'SUM({column}{first}:{column}{last})', value) if formulas and kind else value)
        sheet.row(values, bold=True)
    sheet.widths.update({1: 6, 2: 52})


def stt(row):
    return row['stt']


def name(row):
    return row['name']


def marked(key, mark):
    return lambda row: mark(row[key])


def education():
    rows = fill(EDUCATION, 45, 1, (27, 30), (7, 10), (64, 1000), 8, 3)
    sheet, x = Sheet('TTHC GD'), marks('x')
    letterhead(sheet, CITY, 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 10)
    sheet.title(REPORT, 10)
    sheet.title('Kính gửi: Phòng Văn hoá và Thông tin thành phố', 10, bold=False)
    sheet.line('Đơn vị: P. GD&ĐT')
    sheet.line(PERIOD, italic=True)
    table(sheet, rows, [
        (('STT',), None, stt), (('Tên thủ tục hành chính',), None, name),
        (('DVCTT toàn trình', 'Đủ điều kiện'), None, marked('eligible', x)),
        (('DVCTT toàn trình', 'Đã cung cấp'), None, marked('provided', x)),
        (('Cho phép nộp hồ sơ trực tuyến',), None, lambda r: x(r['provided'] or r['partial'])),
        (('Tiếp nhận', 'Tổng số'), PERIOD_TOTAL, count(PERIOD_TOTAL)), (('Tiếp nhận', 'Trực tuyến'), 'online', count('online')),
        (('Tiếp nhận', 'Trực tiếp'), 'direct', count('direct')), (('Tiếp nhận', 'BCCI'), 'post', count('post')),
        (('Kỳ trước chuyển sang',), 'prev', count('prev'))], formulas=True)
    notes(sheet, 'Ghi chú: số liệu lấy từ Hệ thống thông tin giải quyết TTHC của tỉnh ngày 30/9/2022; 02 hồ sơ đang chờ bổ sung.',
          'Nơi nhận: - Phòng VH&TT; - Lưu: VT.')
    fields = Sheet('Danh mục')
    fields.title('DANH MỤC LĨNH VỰC', 3)
    fields.head([('Mã',), ('Tên lĩnh vực',), ('Cấp thực hiện',)])
    for i, field in enumerate(EDUCATION, 1):
        fields.row([f'GD{i:02}', field, 'Cấp huyện'])
    fields.widths[2] = 40
    return dict(rows=rows, sheets=[sheet, fields])


def home():
    rows = fill(HOME, 38, 2, (15, 20), (8, 10), (150, 155), 8, 1)
    sheet, x = Sheet('Sheet1', font='.VnTime'), marks('x')
    sheet.title('ubnd thành phố bắc kạn', 3, font='.VnTimeH', bold=False)
    sheet.title('cộng hoà xã hội chủ nghĩa việt nam', 9, 4, same=True, font='.VnTimeH')
    sheet.title('phòng nội vụ', 3, font='.VnTimeH')
    sheet.title('Độc lập - Tự do - Hạnh phúc', 9, 4, same=True)
    sheet.at += 1
    sheet.title('báo cáo kết quả cung cấp dịch vụ công trực tuyến', 9, font='.VnTimeH')
    sheet.line('Đơn vị: Phòng Nội vụ')
    sheet.line('Kỳ báo cáo: 9 tháng năm 2022', italic=True)
    table(sheet, rows, [
        (('STT',), None, stt), (('Tên thủ tục hành chính',), None, name),
        (('Đủ điều kiện cung cấp toàn trình',), None, marked('eligible', x)),
        (('Đã cung cấp toàn trình',), None, marked('provided', x)),
        (('Cho phép nộp hồ sơ trực tuyến',), None, lambda r: x(r['provided'] or r['partial'])),
        (('Tổng số hồ sơ',), PERIOD_TOTAL, count(PERIOD_TOTAL, '-')), (('Trực tuyến',), 'online', count('online', '-')),
        (('Trực tiếp',), 'direct+post', count('direct+post', '-')), (('Từ kỳ trước',), 'prev', count('prev', '-'))],
        total='Tổng số')
    notes(sheet, 'Ghi chú: Số liệu đến hết ngày 30/9/2022.')
    for at, (value, style) in sheet.cells.items():
        if isinstance(value, str):
            sheet.cells[at] = (tcvn3(value), style)
    return dict(rows=rows, sheets=[sheet])


def office():
    rows = fill(OFFICE, 25, 3, (8, 10), (3, 5), (199, 1000), 4, 4)
    sheet, x = Sheet('DVCTT'), marks('✓')
    letterhead(sheet, CITY, 'VĂN PHÒNG', 8)
    sheet.title('THỐNG KÊ DVCTT 9 THÁNG NĂM 2022', 8)
    sheet.title('Đơn vị: VP HĐND-UBND', 8, italic=True, bold=False)
    sheet.at += 1
    table(sheet, rows, [
        (('TT',), None, stt), (('Tên TTHC',), None, name),
        (('TTHC đủ điều kiện cung cấp DVCTT toàn trình',), None, marked('eligible', x)),
        (('TTHC đã được cung cấp DVCTT toàn trình',), None, marked('provided', x)),
        (('DVCTT 1 phần nhưng cho phép nộp hồ sơ trực tuyến',), None, marked('partial', x)),
        (('Tổng số hồ sơ TTHC phát sinh',), PERIOD_TOTAL, count(PERIOD_TOTAL)),
        (('Hồ sơ nộp trực tuyến',), 'online', count('online')), (('Ghi chú',), None, lambda r: None)],
        sections=False, total='CỘNG')
    notes(sheet, '* Hồ sơ kỳ trước chuyển sang không tính vào bảng trên.')
    return dict(rows=rows, sheets=[sheet])


def urban():
    rows = fill(URBAN, 33, 4, (22, 22), (6, 11), (85, 540), 5, 4)
    sheet, yes = Sheet('Biểu 1'), marks('có', 'Có')
    letterhead(sheet, CITY, 'PHÒNG QUẢN LÝ ĐÔ THỊ', 9)
    sheet.title('BIỂU TỔNG HỢP TTHC VÀ HỒ SƠ TRỰC TUYẾN', 9)
    sheet.title(PERIOD, 9, bold=False, italic=True)
    busy = [r['name'] for r in rows if r['online'] + r['direct'] + r['post']]
    table(sheet, rows, [
        (('STT',), None, stt), (('Thủ tục hành chính',), None, name),
        (('DVC trực tuyến', 'Toàn trình', 'Đủ điều kiện'), None, marked('eligible', yes)),
        (('DVC trực tuyến', 'Toàn trình', 'Đã cung cấp'), None, marked('provided', yes)),
        (('DVC trực tuyến', 'Một phần', 'Cho phép nộp hồ sơ trực tuyến'), None, marked('partial', yes)),
        (('Số mới tiếp nhận trực tuyến',), 'online', count('online', '-')),
        (('Số mới tiếp nhận trực tiếp',), 'direct', count('direct', '-')),
        (('Số mới tiếp nhận qua BCCI',), 'post', count('post', '-')), (('Số kỳ trước chuyển qua',), 'prev', count('prev', '-'))],
        numbering=['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'], hide=(busy[1], busy[4]), total='TỔNG SỐ')
    return dict(rows=rows, sheets=[sheet])


def justice():
    rows = fill(JUSTICE, 60, 5, (38, 40), (12, 20), (45, 812), 9, 5, stray=2)
    for row in rows:
        everything = row['online'] + row['direct'] + row['post'] + row['prev']
        row['late'] = everything // 40
        row['early'] = (everything - row['late']) // 2
        row['in time'] = everything - row['late'] - row['early']
    sheet, x = Sheet('Sheet1'), marks('X')
    sheet.title('BIỂU CHI TIẾT TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT TTHC', 15)
    sheet.title(PERIOD, 15, bold=False, italic=True)
    received, done = 'Số lượng hồ sơ tiếp nhận', 'Số lượng hồ sơ đã giải quyết'
    table(sheet, rows, [
        (('STT',), None, stt), (('Tên thủ tục hành chính',), None, name), (('Lĩnh vực',), None, lambda r: r['section'].removeprefix('Lĩnh vực ')),
        (('Đủ điều kiện cung cấp DVCTT toàn trình',), None, marked('eligible', x)),
        (('Đã cung cấp DVCTT toàn trình',), None, marked('provided', x)),
        (('Một phần nhưng cho phép nộp hồ sơ trực tuyến',), None, marked('partial', x)),
        ((received, 'Tổng số'), WITH_CARRIED, count(WITH_CARRIED)),
        ((received, 'Trong kỳ', 'Trực tuyến'), 'online', count('online')),
        ((received, 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'), 'direct+post', count('direct+post')),
        ((received, 'Từ kỳ trước'), 'prev', count('prev')),
        ((done, 'Tổng số'), 'early+in time+late', count('early+in time+late')), ((done, 'Trước hạn'), 'early', count('early')),
        ((done, 'Đúng hạn'), 'in time', count('in time')), ((done, 'Quá hạn'), 'late', count('late')),
        (('Ghi chú',), None, lambda r: None)],
        sections=False, numbering=[f'({n})' for n in range(1, 16)])
    return dict(rows=rows, sheets=[sheet])


def song_cau(second):
    pairs = ((44, 48), (12, 24), (104, 800)) if second else ((40, 48), (11, 23), (96, 800))
    rows = fill(COMMUNE, 55, 6, *pairs, 6, 4)
    sheet, x = Sheet('9 tháng'), marks('x', 'X')
    letterhead(sheet, CITY, 'UBND PHƯỜNG SÔNG CẦU', 10)
    sheet.title(REPORT + (' (SỬA LẦN 2)' if second else ''), 10)
    sheet.title(PERIOD, 10, bold=False, italic=True)
    table(sheet, rows, [
        (('STT',), None, stt), (('Tên thủ tục hành chính',), None, name),
        (('Đủ điều kiện cung cấp DVCTT toàn trình',), None, marked('eligible', x)),
        (('Đã cung cấp DVCTT toàn trình',), None, marked('provided', x)),
        (('Cho phép nộp hồ sơ trực tuyến',), None, lambda r: x(r['provided'] or r['partial'])),
        (('Số hồ sơ tiếp nhận trong kỳ', 'Tổng số'), PERIOD_TOTAL, count(PERIOD_TOTAL)),
        (('Số hồ sơ tiếp nhận trong kỳ', 'Trực tuyến'), 'online', count('online')),
        (('Số hồ sơ tiếp nhận trong kỳ', 'Trực tiếp'), 'direct', count('direct')),
        (('Số hồ sơ tiếp nhận trong kỳ', 'Qua bưu chính'), 'post', count('post')),
        (('Kỳ trước chuyển sang',), 'prev', count('prev'))], formulas=second)
    notes(sheet, 'Nơi nhận: - UBND thành phố; - Phòng Văn hoá và Thông tin; - Lưu: VT.')
    return dict(rows=rows, sheets=[sheet])


def huyen_tung():
    rows = fill(COMMUNE, 44, 7, (36, 36), (9, 18), (35, 640), 4, 3)
    sheet, any_mark = Sheet('Số liệu'), marks('x', '✓', 'có', 'X', 1, True)
    letterhead(sheet, CITY, 'UBND PHƯỜNG HUYỀN TỤNG', 11)
    sheet.title(REPORT, 11)
    sheet.title(PERIOD, 11, bold=False, italic=True)
    table(sheet, rows, [
        (('STT',), None, stt), (('Tên thủ tục hành chính',), None, name), (('Lĩnh vực',), None, lambda r: r['section'].removeprefix('Lĩnh vực ')),
        (('DVCTT toàn trình', 'TTHC đủ điều kiện'), None, marked('eligible', any_mark)),
        (('DVCTT toàn trình', 'Đã cung cấp'), None, marked('provided', any_mark)),
        (('Cho phép nộp hồ sơ trực tuyến',), None, lambda r: any_mark(r['provided'] or r['partial'])),
        (('Tổng tiếp nhận',), PERIOD_TOTAL, count(PERIOD_TOTAL, '-', True)),
        (('Tiếp nhận trực tuyến (DVC)',), 'online', count('online', '-', True)),
        (('Hồ sơ đã tiếp nhận trực tiếp',), 'direct', count('direct', '-', True)),
        (('Số mới tiếp nhận qua BCCI',), 'post', count('post', '-', True)), (('Tồn kỳ trước',), 'prev', count('prev', '-', True))],
        sections=False)
    remark = Sheet('Ghi chú')
    remark.line('Hướng dẫn ghi biểu:', bold=True)
    remark.line('1. Đánh dấu x vào cột tương ứng; không có hồ sơ ghi dấu "-".')
    remark.line('2. Số liệu tính từ ngày 01/01/2022 đến ngày 30/9/2022.')
    remark.line('3. Gửi về Phòng Văn hoá và Thông tin trước ngày 05/10/2022.')
    return dict(rows=rows, sheets=[remark, sheet])


def nong_thuong():
    rows = fill(COMMUNE, 42, 8, (33, 35), (3, 9), (69, 1000), 3, 4)
    sheet, x = Sheet('Bieu 2'), marks('x')
    sheet.line('UBND XÃ NÔNG THƯỢNG', bold=True)
    sheet.at += 1
    sheet.title('KẾT QUẢ CUNG CẤP DVCTT 9 THÁNG NĂM 2022', 8)
    in_period = 'Hồ sơ tiếp nhận trong kỳ'

    def total(row):
        value = count(PERIOD_TOTAL)(row)
        return None if value is None else Formula(f'G{sheet.at}+H{sheet.at}', value)

    table(sheet, rows, [
        (('STT',), None, stt), (('Tên thủ tục hành chính',), None, name),
        (('TTHC đủ điều kiện toàn trình',), None, marked('eligible', x)),
        (('Đã cung cấp toàn trình',), None, marked('provided', x)),
        (('Cho phép nộp hồ sơ trực tuyến',), None, lambda r: x(r['provided'] or r['partial'])),
        ((in_period, 'Tổng số'), PERIOD_TOTAL, total), ((in_period, 'Trực tuyến'), 'online', count('online')),
        ((in_period, 'Trực tiếp'), 'direct+post', count('direct+post'))], section_sums=True, total='TỔNG CỘNG')
    notes(sheet, 'Người lập biểu', 'Công chức Văn phòng - Thống kê')
    return dict(rows=rows, sheets=[sheet])
