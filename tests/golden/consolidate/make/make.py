"""Writes the workbooks in ../don-vi and the expected answers. The same bytes come out each time."""
import json
import pathlib

import expected
import lists
import previous
import summaries
from grid import as_xls, as_xlsx

HERE = pathlib.Path(__file__).resolve().parent.parent
FILES = HERE / 'don-vi'

BROKEN = ('Phường Phùng Chí Kiên - DVCTT 9 tháng năm 2022.xlsx', 'Phường Phùng Chí Kiên')
MISSING = 'Phòng Kinh tế'
FIRST, SECOND = 'UBND phường Sông Cầu - DVCTT 9 tháng.xls', 'UBND phường Sông Cầu - DVCTT 9 tháng (sửa lần 2).xlsx'

WORKBOOKS = [  # file, unit, layout, workbook, the number of the sheet with the figures, which sheet is active
    ('Phòng GD&ĐT - Báo cáo DVCTT 9 tháng năm 2022.xlsx', 'Phòng Giáo dục và Đào tạo', 'unit-procedures', lists.education(), 0, 0),
    ('BC 9 thang TC-KH.xlsx', 'Phòng Tài chính - Kế hoạch', 'unit-summary', summaries.finance(), 0, 0),
    ('P. VH&TT_DVCTT 9T 2022.xlsx', 'Phòng Văn hoá và Thông tin', 'units-summary', summaries.culture(), 0, 0),
    ('bao cao 9 thang noi vu.xls', 'Phòng Nội vụ', 'unit-procedures', lists.home(), 0, 0),
    ('VP HĐND-UBND 9 tháng.xls', 'Văn phòng HĐND-UBND', 'unit-procedures', lists.office(), 0, 0),
    ('Bieu 1 - quan ly do thi.xlsx', 'Phòng Quản lý đô thị', 'unit-procedures', lists.urban(), 0, 0),
    ('LĐTBXH - chỉ tiêu DVCTT 9 tháng 2022.xlsx', 'Phòng Lao động - Thương binh và Xã hội', 'unit-summary', summaries.labour(), 0, 0),
    ('thanh tra 9T.xlsx', 'Thanh tra thành phố', 'units-summary', summaries.inspectors(), 0, 0),
    ('Phòng Tư pháp - biểu chi tiết 9 tháng năm 2022.xlsx', 'Phòng Tư pháp', 'unit-procedures', lists.justice(), 0, 0),
    ('TN&MT 9 tháng 2022.xls', 'Phòng Tài nguyên và Môi trường', 'unit-summary', summaries.environment(), 0, 0),
    ('P. Đức Xuân - Biểu 06a.xlsx', 'Phường Đức Xuân', 'form-06a', summaries.duc_xuan(), 0, 0),
    (FIRST, 'Phường Sông Cầu', 'unit-procedures', lists.song_cau(False), 0, 0),
    (SECOND, 'Phường Sông Cầu', 'unit-procedures', lists.song_cau(True), 0, 0),
    ('bieu 06a phuong Minh Khai.xls', 'Phường Nguyễn Thị Minh Khai', 'form-06a', summaries.minh_khai(), 0, 0),
    ('phuong xuat hoa 9 thang 2022.xlsx', 'Phường Xuất Hóa', 'units-summary', summaries.xuat_hoa(), 0, 0),
    ('UBND phường Huyền Tụng 9 tháng.xlsx', 'phường Huyền Tung', 'unit-procedures', lists.huyen_tung(), 1, 0),
    ('Xã Dương Quang.xls', 'xã Dương Quang', 'unit-summary', summaries.duong_quang(), 0, 0),
    ('Bao cao_9thang_NT.xlsx', 'xã Nông Thượng', 'unit-procedures', lists.nong_thuong(), 0, 0),
]


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + '\n', encoding='utf-8')


def main():
    FILES.mkdir(exist_ok=True)
    reports = []
    for file, unit, layout, book, number, active in WORKBOOKS:
        draw = as_xls if file.endswith('.xls') else as_xlsx
        (FILES / file).write_bytes(draw(book['sheets'], active))
        figures = expected.count(book['rows']) if 'rows' in book else book['figures']
        reports.append(dict(file=file, unit=unit, layout=layout, sheet=book['sheets'][number].name, figures=figures))
    whole = as_xlsx(lists.nong_thuong()['sheets'])
    (FILES / BROKEN[0]).write_bytes(whole[:len(whole) * 6 // 10])
    write(HERE / 'expected.json', expected.table(reports, MISSING, BROKEN, SECOND))
    write(HERE / 'expected-forecast.json', expected.forecast(reports, SECOND))
    (HERE / 'previous').mkdir(exist_ok=True)
    write(HERE / 'previous' / 'figures.json', previous.figures())
    write(HERE / 'previous' / 'expected-changes.json', expected.changes(reports, previous.FIGURES, SECOND))
    print(len(reports) + 1, 'files')


if __name__ == '__main__':
    main()
