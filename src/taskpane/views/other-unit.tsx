import type { JSX } from 'preact';
import { paneText } from '../../text/vi/pane';
import { UnitChoice } from '../parts/unit-choice';
import { keepFocus, usePane } from '../use-pane';

/** The officer says that the sheet is another unit's; the word is kept in the workbook. */
export function OtherUnit(): JSX.Element {
  const { store } = usePane();
  return (
    <UnitChoice label={paneText.otherUnit} onChoose={(unit) => void keepFocus(store.answer({ kind: 'unit', unit }))} />
  );
}
