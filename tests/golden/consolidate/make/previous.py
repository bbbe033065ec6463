"""The figures of the period before, of all 19 units: (numerator, denominator) of (1), (2), (3)."""
from plan import INDICATORS, UNITS

FIGURES = {
    'Phòng Giáo dục và Đào tạo': ((24, 30), (5, 8), (52, 700)),
    'Phòng Tài chính - Kế hoạch': ((18, 18), (4, 8), (780, 2700)),
    'Phòng Kinh tế': ((14, 16), (3, 6), (61, 240)),
    'Phòng Văn hoá và Thông tin': ((11, 12), (3, 4), (13, 66)),
    'Phòng Nội vụ': ((15, 20), (6, 8), (98, 102)),
    'Văn phòng HĐND-UBND': ((7, 10), (6, 10), (133, 668)),
    'Phòng Quản lý đô thị': ((20, 22), (5, 9), (57, 362)),
    'Phòng Lao động - Thương binh và Xã hội': ((28, 32), (7, 12), (150, 610)),
    'Thanh tra thành phố': ((1, 2), (0, 0), (0, 1)),
    'Phòng Tư pháp': ((38, 40), (11, 19), (29, 523)),
    'Phòng Tài nguyên và Môi trường': ((20, 26), (7, 11), (45, 500)),
    'Phường Đức Xuân': ((40, 48), (9, 20), (104, 860)),
    'Phường Sông Cầu': ((36, 48), (10, 21), (62, 530)),
    'Phường Nguyễn Thị Minh Khai': ((41, 47), (10, 22), (852, 6560)),
    'Phường Phùng Chí Kiên': ((39, 46), (8, 17), (77, 610)),
    'Phường Xuất Hóa': ((43, 45), (4, 10), (17, 260)),
    'phường Huyền Tung': ((36, 36), (8, 15), (22, 420)),
    'xã Dương Quang': ((26, 38), (3, 6), (15, 130)),
    'xã Nông Thượng': ((30, 35), (None, None), (47, 680)),
}
assert list(FIGURES) == [unit for unit, _ in UNITS]


def figures():
    return dict(plan='bac-kan-2022', period='6 tháng đầu năm 2022', units=[
        dict(unit=unit, group=group, indicators={i: dict(numerator=n, denominator=d) for i, (n, d) in zip(INDICATORS, FIGURES[unit])})
        for unit, group in UNITS])
