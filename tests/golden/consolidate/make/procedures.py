"""Rows of procedures with marks and dossiers that add up to given figures."""
import random


def take(fields, count):
    """The first `count` procedures, section by section."""
    rows = [dict(section=s, name=n) for s, names in fields.items() for n in names.split('\n')]
    assert len(rows) >= count, len(rows)
    return rows[:count]


def parts(rng, total, minima):
    """Splits a total over parts that have at least these figures."""
    rest = total - sum(minima)
    assert rest >= 0
    weights = [rng.random() ** 2 + 0.02 for _ in minima]
    shares = [int(rest * w / sum(weights)) for w in weights]
    shares[0] += rest - sum(shares)
    return [m + s for m, s in zip(minima, shares)]


def fill(fields, count, seed, e2e, active, dossiers, partial, closed_busy, stray=0):
    """Rows whose three pairs are e2e, active, dossiers. `partial` procedures are provided partly but open for online
    dossiers; `closed_busy` are not open and had dossiers, `stray` of them online though that was not allowed."""
    rng = random.Random(seed)
    rows = take(fields, count)
    order = rng.sample(range(count), count)
    eligible, others = order[:e2e[1]], order[e2e[1]:]
    provided, half = set(eligible[:e2e[0]]), set(others[:partial])
    for i, row in enumerate(rows):
        row.update(eligible=i in eligible, provided=i in provided, partial=i in half, online=0, direct=0, post=0, prev=0)
    openly = [i for i in order if i in provided or i in half]
    rng.shuffle(openly)
    busy = openly[:active[1]]
    assert len(busy) == active[1]
    closed = [i for i in order if i not in openly][:closed_busy]
    assert len(closed) == closed_busy
    for i, n in zip(busy, parts(rng, dossiers[0] - stray, [1] * active[0])):
        rows[i]['online'] = n
    if stray:
        rows[closed[0]]['online'] = stray
    everyone = busy + closed
    for i, n in zip(everyone, parts(rng, dossiers[1] - dossiers[0], [0 if rows[i]['online'] else 1 for i in everyone])):
        rows[i]['post'] = n // 7 if rng.random() < 0.4 else 0
        rows[i]['direct'] = n - rows[i]['post']
    for i in rng.sample(range(count), max(3, count // 9)):
        rows[i]['prev'] = rng.randrange(1, 6)
    return rows
