import type { ColourName } from '../host/host';
import { NAME_PREFIX } from './expressions';
import type { TableColours } from './table-colours';

/**
 * The colours of a sheet's tables together. Each has its own names; one whose names mean another thing there than in a table above
 * it gets names of its own.
 * @param shared names that all tables use
 */
export function joinTables(tables: readonly TableColours[], shared: readonly ColourName[]): TableColours {
  const names = new Map<string, ColourName>();
  const joined = tables.map((table, at): TableColours => {
    const isOther = ({ name, formula }: ColourName): boolean => (names.get(name)?.formula ?? formula) !== formula;
    const own = table.names.some(isOther) ? withOwnNames(table, String.fromCharCode(65 + at)) : table;
    for (const name of own.names) names.set(name.name, name);
    return own;
  });
  const rules = joined.flatMap((table) => table.rules);
  const isUsed = shared.some(({ name }) => rules.some(({ formula }) => formula.includes(name)));
  return {
    names: [...(isUsed ? shared : []), ...names.values()],
    rules,
    uncoloured: joined.flatMap(({ uncoloured }) => uncoloured),
  };
}

/** "DVCTT_TuSo_3" of the second table is "DVCTT_BTuSo_3". */
function withOwnNames({ names, rules, uncoloured }: TableColours, letter: string): TableColours {
  const own = new Map(names.map(({ name }) => [name, NAME_PREFIX + letter + name.slice(NAME_PREFIX.length)]));
  const renamed = (formula: string): string =>
    formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\w+/g, (part) => own.get(part) ?? part);
  return {
    names: names.map((each) => ({ ...each, name: own.get(each.name) ?? each.name, formula: renamed(each.formula) })),
    rules: rules.map((each) => ({ ...each, formula: renamed(each.formula) })),
    uncoloured,
  };
}
