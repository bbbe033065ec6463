"""The plan's units, groups and targets, typed off from Phụ lục I."""
from fractions import Fraction

E2E, ACTIVE, DOSSIER = 'endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate'
INDICATORS = (E2E, ACTIVE, DOSSIER)

GROUPS = {
    'I.1': ((100, 70, 30), ['Phòng Giáo dục và Đào tạo', 'Phòng Tài chính - Kế hoạch', 'Phòng Kinh tế',
                            'Phòng Văn hoá và Thông tin', 'Phòng Nội vụ']),
    'I.2': ((100, 60, 20), ['Văn phòng HĐND-UBND', 'Phòng Quản lý đô thị', 'Phòng Lao động - Thương binh và Xã hội']),
    'I.3': ((100, 60, 10), ['Thanh tra thành phố', 'Phòng Tư pháp', 'Phòng Tài nguyên và Môi trường']),
    'II.1': ((100, 50, 13), ['Phường Đức Xuân', 'Phường Sông Cầu', 'Phường Nguyễn Thị Minh Khai', 'Phường Phùng Chí Kiên']),
    'II.2': ((100, 50, 7), ['Phường Xuất Hóa', 'phường Huyền Tung', 'xã Dương Quang', 'xã Nông Thượng']),
}
UNITS = [(unit, group) for group, (_, units) in GROUPS.items() for unit in units]
assert len(UNITS) == 19


def target(group, indicator):
    return Fraction(GROUPS[group][0][INDICATORS.index(indicator)], 100)
