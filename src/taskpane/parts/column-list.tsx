import type { JSX } from 'preact';
import type { ReadSource } from '../../app/collect/source';
import { columnWhy } from '../../text/vi/columns';
import { columnRoleLabel } from '../../text/vi/labels';
import { paneText } from '../../text/vi/pane';

type Columns = ReadSource['columns'];

/** What each column was taken for, or why for nothing; closed, the letters of those that were read. */
export function ColumnList(props: {
  columns: Columns;
  place: (column: Columns[number]) => JSX.Element | string;
  children?: JSX.Element;
}): JSX.Element | null {
  const { columns, place, children } = props;
  if (columns.length === 0) return null;
  // Where rows say what a column holds it is there once for each of their words.
  const taken = [...new Set(columns.filter(({ takenAs }) => takenAs !== null).map(({ column }) => column))];
  return (
    <details>
      <summary>{taken.length === 0 ? paneText.noColumns : `${paneText.columns} ${taken.join(', ')}`}</summary>
      <ul class="rows">
        {columns.map((each) => (
          <li key={`${each.area} ${String(each.takenAs)}`}>
            {place(each)}
            <span>
              {each.takenAs === null
                ? paneText.leftOut
                : (columnRoleLabel(each.takenAs.split(':')[0] ?? '') ?? each.heading)}
              <span class="quiet">
                {' '}
                – “{each.heading}”{columnWhy[each.why] === '' ? '' : `: ${columnWhy[each.why]}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}
