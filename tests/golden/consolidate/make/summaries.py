"""Workbooks of the other three layouts: figures are typed here as the unit writes them."""
import random
import unicodedata

from grid import Sheet
from lists import CITY, COUNTRY, MOTTO, PERIOD, ROMAN, letterhead, notes
from plan import ACTIVE, DOSSIER, E2E
from procedures import parts

NAMES = ('Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình', 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến',
         'Tỷ lệ hồ sơ phát sinh trực tuyến')
PERCENT = '0.0%'


def finance():
    sheet = Sheet('Tổng hợp')
    letterhead(sheet, CITY, 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', 7)
    sheet.title('KẾT QUẢ THỰC HIỆN CHỈ TIÊU DVCTT', 7)
    sheet.title('Đơn vị báo cáo: Phòng TC-KH', 7, bold=False)
    sheet.title(PERIOD, 7, bold=False, italic=True)
    sheet.head([('STT',), ('Nội dung chỉ tiêu',), ('Số liệu', 'Tử số'), ('Số liệu', 'Mẫu số'), ('Tỷ lệ (%)',), ('Chỉ tiêu giao (%)',),
                ('Đánh giá',)])
    sheet.row([1, NAMES[0] + ' (1)', '18 ', 18, 100, 100, 'Đạt chỉ tiêu'])
    sheet.row([2, NAMES[1] + ' (2)', 5, '9', 55.5, 70, 'Không đạt'])
    sheet.row([3, NAMES[2] + ' (3)', '1.234', '4.113', 30, 30, 'Đạt chỉ tiêu'])
    notes(sheet, 'Ghi chú: (3) gồm cả hồ sơ đăng ký hộ kinh doanh.')
    sheet.widths.update({1: 6, 2: 60})
    remark = Sheet('Ghi chú')
    remark.line('Số liệu hộ kinh doanh trích xuất ngày 30/9/2022.')
    remark.line('Kỳ trước báo cáo riêng theo văn bản đã gửi.')
    return dict(figures={E2E: (18, 18), ACTIVE: (5, 9), DOSSIER: (1234, 4113)}, sheets=[sheet, remark])


def labour():
    sheet = Sheet('LĐTBXH')
    letterhead(sheet, CITY, 'PHÒNG LĐ-TB&XH', 5)
    sheet.title('BÁO CÁO CHỈ TIÊU DVCTT', 5)
    sheet.line('Tên đơn vị: Phòng Lao động – Thương binh & Xã hội')
    sheet.head([('STT',), ('Chỉ số',), ('Tử số',), ('Mẫu số',), ('Tỷ lệ (%)',)])
    sheet.row([1, 'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn phần', 30, 32, '93,7'])
    sheet.row([2, NAMES[1], None, None, None])
    sheet.row([3, NAMES[2], 215, None, None])
    notes(sheet, 'Số hồ sơ đang đối chiếu với Hệ thống một cửa, đơn vị sẽ bổ sung sau.')
    sheet.widths[2] = 60
    return dict(figures={E2E: (30, 32), ACTIVE: (None, None), DOSSIER: (215, None)}, sheets=[sheet])


def environment():
    sheet = Sheet('TNMT')
    sheet.title('UBND THÀNH PHỐ BẮC KẠN', 5, bold=False)
    sheet.title('PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG', 5)
    sheet.at += 1
    sheet.title('KẾT QUẢ THỰC HIỆN 9 THÁNG NĂM 2022', 5)
    sheet.head([('STT',), ('Tên chỉ tiêu',), ('Tử số',), ('Mẫu số',), ('Tỷ lệ (%)',)])
    sheet.row(['1', NAMES[0], 20, 26, '76,9%'])
    sheet.row(['2', NAMES[1], 9, 14, '64,2%'])
    sheet.row(['3', NAMES[2], None, None, '11,5%'])
    sheet.widths[2] = 60
    return dict(figures={E2E: (20, 26), ACTIVE: (9, 14), DOSSIER: '11.5'}, sheets=[sheet])


def duong_quang():
    sheet = Sheet('Bao cao')
    letterhead(sheet, 'UBND TP BẮC KẠN', 'UBND XÃ DƯƠNG QUANG', 6)
    sheet.title('BIỂU SỐ LIỆU DVCTT', 6)
    sheet.title(PERIOD, 6, bold=False, italic=True)
    sheet.head([('TT',), ('Chỉ tiêu',), ('Kết quả', 'Tử số'), ('Kết quả', 'Mẫu số'), ('Kết quả', 'Tỷ lệ (%)'), ('Ghi chú',)],
               numbering=['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'])
    sheet.row([1, NAMES[0], 30, 38, 78.9, None])
    sheet.row([2, NAMES[1], 4, 8, 50, None])
    sheet.row([3, NAMES[2], 212, 198, None, 'gồm cả hồ sơ nộp hộ'])
    sheet.widths[2] = 60
    return dict(figures={E2E: (30, 38), ACTIVE: (4, 8), DOSSIER: (212, 198)}, sheets=[sheet])


TRIPLES = [('Số TTHC đủ điều kiện và đã được cung cấp', 'Số TTHC đủ điều kiện'),
           ('Số TTHC có phát sinh hồ sơ trực tuyến', 'Số TTHC cho phép nộp hồ sơ trực tuyến có phát sinh hồ sơ'),
           ('Số hồ sơ phát sinh trực tuyến', 'Tổng số hồ sơ TTHC phát sinh')]


def units_head(sheet, pairs=None, rate='Tỷ lệ (%)', numbering=True):
    paths = [('STT',), ('Đơn vị',)]
    for number, (indicator, words) in enumerate(zip(NAMES, pairs or [('Tử số', 'Mẫu số')] * 3), 1):
        paths += [(f'{indicator} ({number})', word) for word in (*words, rate)]
    sheet.head(paths, [f'({n})' for n in range(1, 12)] if numbering else None)
    sheet.widths.update({1: 6, 2: 34})


def culture():
    sheet = Sheet('Biểu tổng hợp')
    letterhead(sheet, CITY, 'PHÒNG VĂN HOÁ VÀ THÔNG TIN', 11)
    sheet.title('BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU DVCTT', 11)
    sheet.title(PERIOD, 11, bold=False, italic=True)
    units_head(sheet, TRIPLES)
    at = sheet.row(['I', 'CÁC PHÒNG CHUYÊN MÔN'], bold=True)
    sheet.merge(at, 2, at, 11)
    sheet.row([None, 'Nhóm 1'], italic=True)
    sheet.row([1, 'P. VH&TT', 12, 12, 100, 4, 5, 80, 24, 100, 24])
    sheet.row([None, 'Tổng cộng', 12, 12, 100, 4, 5, 80, 24, 100, 24], bold=True)
    return dict(figures={E2E: (12, 12), ACTIVE: (4, 5), DOSSIER: (24, 100)}, sheets=[sheet])


def inspectors():
    sheet = Sheet('Sheet1')
    letterhead(sheet, CITY, 'THANH TRA', 11)
    sheet.title('BIỂU TỔNG HỢP DVCTT 9 THÁNG NĂM 2022', 11)
    units_head(sheet, numbering=False)
    sheet.row(['I', 'CÁC PHÒNG CHUYÊN MÔN'], bold=True)
    sheet.row([1, 'Thanh\u00a0tra  thành phố', 2, 2, 100, '-', '-', None, 0, 0, None])
    notes(sheet, 'Ghi chú: trong kỳ không phát sinh hồ sơ.')
    return dict(figures={E2E: (2, 2), ACTIVE: (0, 0), DOSSIER: (0, 0)}, sheets=[sheet])


def xuat_hoa():
    sheet = Sheet('Sheet1')
    letterhead(sheet, CITY, 'UBND PHƯỜNG XUẤT HOÁ', 11)
    sheet.title('KẾT QUẢ THỰC HIỆN CHỈ TIÊU DVCTT', 11)
    sheet.title(PERIOD, 11, bold=False, italic=True)
    units_head(sheet, TRIPLES, 'Tỷ lệ', numbering=False)
    at = sheet.row(['II', 'UBND XÃ, PHƯỜNG'], bold=True)
    sheet.merge(at, 2, at, 11)
    at = sheet.row([1, 'Phường Xuất Hoá', 45, 45, None, '5', 12, None, '28 ', '400', None])
    for col, rate in ((5, 1), (8, 5 / 12), (11, 0.07)):
        sheet.put(at, col, rate, border=True, format=PERCENT)
    notes(sheet, 'Người lập biểu: Bộ phận Một cửa phường')
    for key, (value, style) in sheet.cells.items():
        if isinstance(value, str):
            sheet.cells[key] = (unicodedata.normalize('NFD', value), style)
    return dict(figures={E2E: (45, 45), ACTIVE: (5, 12), DOSSIER: (28, 400)}, sheets=[sheet])


def form(sheet, fields, seed, online, arisen, carried, received, as_text):
    """Form II.06a: 3=4+5+6; 7=8+9+10; 11=12+13; 3=7+11 in every row."""
    rng = random.Random(seed)
    done, open_ = 'Số lượng hồ sơ đã giải quyết', 'Số lượng hồ sơ đang giải quyết'
    sheet.head([('STT',), ('Lĩnh vực, công việc giải quyết theo cấp',), (received, 'Tổng số'), (received, 'Trong kỳ', 'Trực tuyến'),
                (received, 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'), (received, 'Từ kỳ trước'),
                (done, 'Tổng số'), (done, 'Trước hạn'), (done, 'Đúng hạn'), (done, 'Quá hạn'),
                (open_, 'Tổng số'), (open_, 'Trong hạn'), (open_, 'Quá hạn')],
               numbering=list(range(1, 14)) if not as_text else [f'({n})' for n in range(1, 14)])
    count = sum(map(len, fields.values()))
    lines = list(zip(parts(rng, online, [0] * count), parts(rng, arisen - online, [0] * count), parts(rng, carried, [0] * count)))
    sums, at = [0] * 11, 0
    show = lambda n: '-' if n == 0 else f'{n:,}'.replace(',', '.') if as_text and n > 999 else n
    for number, (section, names) in enumerate(fields.items()):
        if section:
            row = sheet.row([ROMAN[number], section] + [None] * 11, bold=True)
            sheet.merge(row, 2, row, 13)
        for i, field in enumerate(names, 1):
            new, old, before = lines[at]
            at += 1
            everything = new + old + before
            waiting = everything // 25
            late, slow = (everything - waiting) // 90, waiting // 10
            early = (everything - waiting - late) // 2
            values = [everything, new, old, before, everything - waiting, early, everything - waiting - late - early, late,
                      waiting, waiting - slow, slow]
            sums = [a + b for a, b in zip(sums, values)]
            sheet.row([i, field, *map(show, values)])
    assert sums[1] == online and sums[1] + sums[2] == arisen and sums[3] == carried
    row = sheet.row(['Tổng số', None, *map(show, sums)], bold=True)
    sheet.merge(row, 1, row, 2)
    sheet.widths.update({1: 6, 2: 44})
    return {DOSSIER: (online, arisen)}


def duc_xuan():
    sheet = Sheet('II.06a')
    sheet.title('Biểu số II.06a/VPCP/KSTT', 3)
    sheet.title('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CƠ QUAN, ĐƠN VỊ', 9, 4, same=True)
    sheet.title('- Đơn vị báo cáo: UBND P. Đức Xuân', 13, 10, same=True, bold=False, align=None)
    sheet.title(PERIOD, 9, 4, bold=False, italic=True)
    sheet.title('- Đơn vị nhận báo cáo: Phòng Văn hoá và Thông tin', 13, 10, same=True, bold=False, align=None)
    sheet.title('Đơn vị tính: Số hồ sơ TTHC', 13, 10, bold=False, italic=True)
    figures = form(sheet, {'Lĩnh vực Tư pháp': ['Hộ tịch', 'Chứng thực', 'Nuôi con nuôi', 'Hòa giải ở cơ sở', 'Phổ biến, giáo dục pháp luật'],
                           'Lĩnh vực Lao động, xã hội': ['Bảo trợ xã hội', 'Người có công', 'Trẻ em', 'Phòng, chống tệ nạn xã hội'],
                           'Lĩnh vực khác': ['Đất đai', 'Thi đua - Khen thưởng', 'Tín ngưỡng, tôn giáo', 'Phòng, chống thiên tai']},
                   9, 169, 1300, 37, 'Số lượng hồ sơ tiếp nhận', False)
    return dict(figures=figures, sheets=[sheet])


def minh_khai():
    sheet = Sheet('Bieu 06a')
    sheet.title('UBND THÀNH PHỐ BẮC KẠN', 4, bold=False)
    sheet.title(COUNTRY, 13, 5, same=True)
    sheet.title('UBND PHƯỜNG NGUYỄN THỊ MINH KHAI', 4)
    sheet.title(MOTTO, 13, 5, same=True)
    sheet.at += 1
    sheet.title('BIỂU II.06a/VPCP/KSTT - TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC', 13)
    sheet.title('9 tháng năm 2022', 13, bold=False, italic=True)
    figures = form(sheet, {None: ['Hộ tịch', 'Chứng thực', 'Bảo trợ xã hội', 'Người có công', 'Đất đai', 'Môi trường', 'Văn hóa',
                                  'Thi đua - Khen thưởng', 'Tín ngưỡng, tôn giáo', 'Giáo dục và đào tạo', 'Nông nghiệp']},
                   10, 1299, 10000, 214, 'Số hồ sơ nhận giải quyết', True)
    notes(sheet, 'Ghi chú: cột (3) bao gồm cả hồ sơ từ kỳ trước chuyển qua.')
    return dict(figures=figures, sheets=[sheet])
