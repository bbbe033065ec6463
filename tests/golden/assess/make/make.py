"""Makes the whole corpus again: /usr/bin/python3 tests/golden/assess/make/make.py [word in a family's name]"""
import importlib, sys
families = ['cases_procedures', 'cases_more', 'cases_summary', 'cases_units', 'cases_form06a', 'cases_unreadable', 'samples']
if __name__ == '__main__':
    for f in families:
        if len(sys.argv) > 1 and sys.argv[1] not in f:
            continue
        importlib.import_module(f).run()
        print(f, 'made')
