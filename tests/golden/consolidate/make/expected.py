"""The answers, by whole numbers and exact fractions from the figures that were put in."""
from fractions import Fraction
from math import ceil

from plan import ACTIVE, DOSSIER, E2E, GROUPS, INDICATORS, UNITS, target

NEAR = Fraction(80, 100)


def count(rows):
    """The three pairs of a list of procedures, by notes (1)(2)(3) of the plan."""
    eligible = [r for r in rows if r['eligible']]
    open_busy = [r for r in rows if (r['provided'] or r['partial']) and r['online'] + r['direct'] + r['post'] > 0]
    online = sum(r['online'] for r in rows)
    return {E2E: (sum(r['provided'] for r in eligible), len(eligible)),
            ACTIVE: (sum(r['online'] > 0 for r in open_busy), len(open_busy)),
            DOSSIER: (online, sum(r['direct'] + r['post'] for r in rows) + online)}


def is_pair(figure):
    """Two counts that can be right, (0, 0) among them."""
    return isinstance(figure, tuple) and None not in figure and 0 <= figure[0] <= figure[1]


def rate_of(figure):
    if isinstance(figure, str):
        return Fraction(figure) / 100
    return Fraction(*figure) if is_pair(figure) and figure[1] else None


def judge(figure, wanted, indicator):
    if figure is None:
        return None
    n, d = figure if isinstance(figure, tuple) else (None, None)
    answer = dict(numerator=n, denominator=d, target=float(wanted))
    rate = rate_of(figure)
    if isinstance(figure, str):
        answer['rate'] = float(rate)
    if rate is not None:
        status = 'met' if rate >= wanted else 'near' if rate >= NEAR * wanted else 'missed'
    elif n is None or d is None:
        status = 'no-data'
    else:
        status = 'not-applicable' if n == d == 0 else 'invalid'
    answer.update(status=status, shortfall=None)
    if rate is not None and n is not None:
        answer['shortfall'] = max(0, ceil(wanted * d) - n)
        if indicator == DOSSIER:
            answer['shortfallOnline'] = max(0, ceil((wanted * d - n) / (1 - wanted)))
    return answer


def pool(chosen):
    """Pooled counts by group and over all; `units` tells how many pairs were added up."""
    totals = {}
    for name in [*GROUPS, 'overall']:
        totals[name] = {}
        for indicator in INDICATORS:
            pairs = [chosen[u][indicator] for u, g in UNITS if u in chosen and name in (g, 'overall') and
                     is_pair(chosen[u].get(indicator))]
            totals[name][indicator] = dict(numerator=sum(n for n, _ in pairs), denominator=sum(d for _, d in pairs),
                                           units=len(pairs), status='no-target')
    return totals


def rank(chosen):
    ranks = {}
    for indicator in INDICATORS:
        rates = {u: rate_of(chosen[u].get(indicator)) for u in chosen}
        groups = dict(UNITS)
        ranks[indicator] = []
        for unit, group in UNITS:
            mine = rates.get(unit)
            ahead = lambda among: None if mine is None else 1 + sum(rates[u] is not None and rates[u] > mine for u in among)
            ranks[indicator].append(dict(unit=unit, group=group, inGroup=ahead([u for u in rates if groups[u] == group]),
                                         overall=ahead(list(rates))))
    return ranks


def choose(reports, file):
    """The figures of every unit; of the unit that sent two files those of `file`, or none of them."""
    twice = {r['unit'] for r in reports if sum(r['unit'] == q['unit'] for q in reports) > 1}
    return {r['unit']: r['figures'] for r in reports if r['unit'] not in twice or r['file'] == file}


def table(reports, missing, broken, second):
    units = []
    for unit, group in UNITS:
        files = [dict(file=r['file'], sheet=r['sheet'], layout=r['layout'],
                      indicators={i: judge(r['figures'].get(i), target(group, i), i) for i in INDICATORS})
                 for r in reports if r['unit'] == unit]
        units.append(dict(unit=unit, group=group, files=files))
    twice = [u for u in units if len(u['files']) > 1]
    names = [f['file'] for f in twice[0]['files']]
    chosen = choose(reports, second)
    return dict(
        plan='bac-kan-2022', period='9 tháng năm 2022', units=units, missing=[missing],
        duplicates=[dict(unit=u['unit'], files=[f['file'] for f in u['files']]) for u in twice],
        broken=[dict(file=broken[0], unitOfItsName=broken[1])],
        withoutFigures=[u['unit'] for u in units if not u['files']],
        totalsWithoutDuplicate=pool(choose(reports, None)),
        totalsWithFile={name: pool(choose(reports, name)) for name in names},
        rank=dict(withFile=second, indicators=rank(chosen)))


def ratio(value):
    return dict(numerator=value.numerator, denominator=value.denominator)


def forecast(reports, second):
    """The (3) indicator at the year's end, 273 of its 365 days being over."""
    answers = []
    chosen = choose(reports, second)
    for unit, group in UNITS:
        figure, wanted = chosen.get(unit, {}).get(DOSSIER), target(group, DOSSIER)
        answer = dict(unit=unit, group=group, target=float(wanted))
        if is_pair(figure) and figure[1]:
            n, d = figure
            whole = -(-d * 365 // 273)
            rest, fewest = whole - d, max(0, ceil(wanted * whole) - n)
            kind = 'assured' if fewest == 0 else 'needed' if fewest <= rest else 'impossible'
            answer.update(numerator=n, denominator=d, expectedDenominator=whole, remaining=rest, fewest=fewest, kind=kind,
                          neededRate=ratio(Fraction(fewest, rest)), exactNeededRate=ratio((wanted * whole - n) / rest))
        else:
            answer['kind'] = None
        answers.append(answer)
    return dict(plan='bac-kan-2022', period='9 tháng năm 2022', indicator=DOSSIER, passed=ratio(Fraction(273, 365)),
                withFile=second, units=answers)


def cut(points):
    """One decimal, cut towards zero, with a sign unless nothing changed."""
    tenths = abs(points) * 10 // 1
    sign = '+' if points > 0 else '-' if points < 0 else ''
    return f'{sign}{tenths // 10},{tenths % 10}'


def changes(reports, before, second):
    chosen, answers = choose(reports, second), []
    for unit, group in UNITS:
        answer = dict(unit=unit, group=group, changes={})
        for indicator, old in zip(INDICATORS, before[unit]):
            now, then = rate_of(chosen.get(unit, {}).get(indicator)), rate_of(old)
            points = None if now is None or then is None else (now - then) * 100
            answer['changes'][indicator] = None if points is None else dict(points=ratio(points), text=cut(points))
        answers.append(answer)
    return dict(plan='bac-kan-2022', previous='6 tháng đầu năm 2022', current='9 tháng năm 2022', withFile=second, units=answers)
