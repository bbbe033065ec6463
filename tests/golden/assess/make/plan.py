"""Phụ lục I of the 2022 plan of Bắc Kạn city, typed from the document, and the verdicts it implies (exact fractions)."""
from fractions import Fraction
from math import ceil

E2E, ACTIVE, DOSSIER = 'endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate'
INDICATORS = [E2E, ACTIVE, DOSSIER]

GROUPS = [
    ('I', 'Nhóm 1', (100, 70, 30), ['Phòng Giáo dục và Đào tạo', 'Phòng Tài chính - Kế hoạch', 'Phòng Kinh tế',
                                    'Phòng Văn hoá và Thông tin', 'Phòng Nội vụ']),
    ('I', 'Nhóm 2', (100, 60, 20), ['Văn phòng HĐND-UBND', 'Phòng Quản lý đô thị',
                                    'Phòng Lao động - Thương binh và Xã hội']),
    ('I', 'Nhóm 3', (100, 60, 10), ['Thanh tra thành phố', 'Phòng Tư pháp', 'Phòng Tài nguyên và Môi trường']),
    ('II', 'Nhóm 1', (100, 50, 13), ['Phường Đức Xuân', 'Phường Sông Cầu', 'Phường Nguyễn Thị Minh Khai',
                                     'Phường Phùng Chí Kiên']),
    ('II', 'Nhóm 2', (100, 50, 7), ['Phường Xuất Hóa', 'phường Huyền Tung', 'xã Dương Quang', 'xã Nông Thượng']),
]
UNITS = [u for g in GROUPS for u in g[3]]
TARGETS = {u: dict(zip(INDICATORS, g[2])) for g in GROUPS for u in g[3]}  # percent, integers
assert len(UNITS) == 19

OPEN = object()  # a field on which the contract is silent: it is left out of the expectation


def target_of(unit, indicator, targets=None):
    percent = (targets or TARGETS)[unit][indicator]
    return None if percent is None else Fraction(percent) / 100


def verdict(rate, target):
    if target is None:
        return 'no-target'
    if rate >= target:
        return 'met'
    return 'near' if rate >= target * Fraction(8, 10) else 'missed'


def entry(**fields):
    return {k: v for k, v in fields.items() if v is not OPEN}


def number(value):
    if value is None or isinstance(value, int):
        return value
    return float(value)


def counted(unit, indicator, n, d, written=OPEN, cells=OPEN, targets=None):
    """The expectation for counts. unit None: a unit that the plan does not have."""
    t = None if unit is None else target_of(unit, indicator, targets)
    base = dict(unit=unit, writtenAs=written, indicator=indicator, target=number(t), cells=cells)
    if n is None and d is None:
        return entry(**base, numerator=None, denominator=None, rate=None, status='no-data')
    assert n is not None and d is not None and 0 <= n <= d, (unit, indicator, n, d)
    if d == 0:
        return entry(**base, numerator=0, denominator=0, rate=None, status='not-applicable')
    rate = Fraction(n, d)
    status = verdict(rate, t)
    # the fewest further units of the numerator, counted up one by one rather than by a formula
    short = OPEN
    if t is not None:
        short = 0
        while Fraction(n + short, d) < t:
            short += 1
        assert short == max(0, ceil(t * d) - n)
    return entry(**base, numerator=n, denominator=d, rate=float(rate), status=status, shortfall=short)


def rated(unit, indicator, percent, written=OPEN, cells=OPEN, targets=None):
    """The expectation where the sheet gives only a rate; percent is a string or an integer, never a float."""
    t = None if unit is None else target_of(unit, indicator, targets)
    rate = Fraction(percent) / 100
    return entry(unit=unit, writtenAs=written, indicator=indicator, numerator=None, denominator=None,
                 rate=float(rate), target=number(t), status=verdict(rate, t), cells=cells)


def unusable(unit, indicator, status, written=OPEN, cells=OPEN, targets=None, **more):
    """invalid or no-data: there is no rate; the figures shown beside it are left open unless given."""
    t = None if unit is None else target_of(unit, indicator, targets)
    return entry(unit=unit, writtenAs=written, indicator=indicator, rate=None, target=number(t), status=status,
                 cells=cells, **more)
