import type { JSX } from 'preact';
import { collectText } from '../../../text/vi/pane-collect';
import { Icon } from '../../parts/icon';
import { waitingFiles } from '../../store/collect-state';
import { usePane } from '../../use-pane';
import { FileList } from './file-list';
import { FilePicker } from './file-picker';
import { Findings } from './findings';
import { OpenQuestions } from './open-questions';
import { useCollect } from './use-collect';

/** Where the figures come from: files of units, worksheets of this workbook, and what is open about them. */
export function Sources(): JSX.Element {
  const { work } = usePane().state;
  const { collect, state } = useCollect();
  const waiting = waitingFiles(state);
  const isEmpty = state.files.length === 0 && state.own === null;
  return (
    <>
      <FilePicker />
      {waiting > 0 && work === null && (
        <button type="button" class="primary" onClick={() => void collect.readWaiting()}>
          <Icon name="refresh" /> {collectText.resume(waiting)}
        </button>
      )}
      {isEmpty ? <p class="quiet">{collectText.noSources}</p> : <FileList />}
      <OpenQuestions />
      {!isEmpty && <Findings />}
    </>
  );
}
