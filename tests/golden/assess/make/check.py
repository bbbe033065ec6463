"""Asks LibreOffice what it makes of the workbooks, apart from the generator: the cells named in an expectation hold its
figures once calculated, and the columns of a procedures sheet add up to it. Run it after make.py."""
import glob, json, os, subprocess, sys, tempfile
from openpyxl import load_workbook
import cases_more, cases_procedures
from book import FOLDER

drawn = {}
original = cases_procedures.draw


def remember(ws, procs, *a, **k):
    at = original(ws, procs, *a, **k)
    drawn['last'] = (ws.title, at, procs, k)
    return at


def figure(v):
    if isinstance(v, str):
        v = v.strip('\u00a0 ')
        return 0 if v in ('-', '–') else int(v.replace('.', '')) if v.replace('.', '').isdigit() else v
    return v


def run():
    cases_procedures.draw = remember
    seen = {}
    kept = cases_procedures.expect
    def watch(name, *a, **k):
        seen[name] = drawn['last']
        kept(name, *a, **k)
    cases_procedures.expect = watch
    cases_procedures.run()
    cases_more.run()
    names = [os.path.basename(p)[:-len('.expected.json')] for p in sorted(glob.glob(os.path.join(FOLDER, '*.expected.json')))]
    # LibreOffice believes a cached 0 that Excel would calculate again; two workbooks draw more than one sheet
    readable = [n for n in names if 'stale' not in n and 'hidden-count' not in n and 'active-sheet' not in n and not n.startswith(('unreadable', 'usage')) and os.path.exists(os.path.join(FOLDER, n + '.xlsx'))]
    wrong = checked = 0
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{tempfile.gettempdir()}/golden-soffice', '--convert-to', 'ods', '--outdir', d,
                        *[os.path.join(FOLDER, n + '.xlsx') for n in readable]], check=True, capture_output=True)
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{tempfile.gettempdir()}/golden-soffice', '--convert-to', 'xlsx', '--outdir', d + '/x',
                        *[os.path.join(d, n + '.ods') for n in readable]], check=True, capture_output=True)
        for n in readable:
            e = json.load(open(os.path.join(FOLDER, n + '.expected.json'), encoding='utf-8'))
            wb = load_workbook(os.path.join(d, 'x', n + '.xlsx'), data_only=True)
            ws = wb[e['args'][1]] if e['args'][:1] == ['--sheet'] else wb.active
            for a in e.get('assessments') or []:
                for k in ('numerator', 'denominator'):
                    if a.get('cells', {}).get(k) and k in a:
                        checked += 1
                        got = figure(ws[a['cells'][k]].value)
                        if got != a[k]:
                            wrong += 1
                            print(n, a['cells'][k], got, a[k])
                rate = a.get('cells', {}).get('rate')
                if rate and a.get('rate') is not None and isinstance(ws[rate].value, (int, float)) and 'dvctt' not in n:
                    checked += 1
                    v = ws[rate].value
                    if min(abs(v - a['rate']), abs(v / 100 - a['rate'])) > 0.01 and 'wrong' not in n:
                        wrong += 1
                        print(n, rate, v, a['rate'])
            if n in seen and 'tcvn3' not in n and 'vni' not in n and (e.get('assessments')):
                title, at, procs, k = seen[n]
                ws = wb[title] if title in wb.sheetnames else ws
                third = [a for a in e['assessments'] if a['indicator'] == 'onlineDossierRate']
                if k.get('over') and not ('text' in n or 'mark' in n or 'blank-pairs' in n) or not third or 'no-cell' in n:
                    continue
                col = at['col']
                online = sum(figure(ws[f"{col['online']}{r}"].value) or 0 for r in at['rows'])
                checked += 1
                if third and online != third[0].get('numerator', online) and 'sheet-option' not in n:
                    wrong += 1
                    print(n, 'online', online, third[0])
                whole = ['total'] if 'total' in col else ['online', 'direct', 'bcci']
                whole = [c for c in whole if c in col]
                total = sum(figure(ws[f"{col[c]}{r}"].value) or 0 for r in at['rows'] for c in whole)
                if whole and total != third[0].get('denominator', total) and 'all' not in col:
                    wrong += 1
                    print(n, 'total', total, third[0])
    print(f'{len(readable)} workbooks, {checked} figures compared, {wrong} differ')
    sys.exit(1 if wrong else 0)


if __name__ == '__main__':
    run()
