import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { collectText } from '../../../text/vi/pane-collect';
import { droppedFiles, pickedFiles } from '../../model/offered-files';
import { DropZone } from '../../parts/drop-zone';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** Files and whole folders are picked or dropped here; they are read on this computer. */
export function FilePicker(): JSX.Element {
  const { work } = usePane().state;
  const { collect } = useCollect();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // Preact knows no such property of an input; without it the dialog offers files instead of folders.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  const isBusy = work !== null;
  const picked = (input: HTMLInputElement): void => {
    void collect.addFiles(pickedFiles(input.files));
    // The same files, mended meanwhile, can be picked again.
    input.value = '';
  };
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{collectText.sourcesTitle}</h2>
      <DropZone
        onDrop={(data) => {
          if (!isBusy) void droppedFiles(data).then((all) => collect.addFiles(all));
        }}
      >
        <p class="quiet">{collectText.hint}</p>
        <div class="toolbar">
          <button type="button" class="primary" disabled={isBusy} onClick={() => files.current?.click()}>
            {collectText.pickFiles}
          </button>
          <button type="button" disabled={isBusy} onClick={() => folder.current?.click()}>
            {collectText.pickFolder}
          </button>
          <span class="quiet">{collectText.drop}</span>
        </div>
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept=".xlsx,.xlsm,.xls,.htm,.html"
          aria-label={collectText.pickFiles}
          onChange={(event) => picked(event.currentTarget)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          aria-label={collectText.pickFolder}
          onChange={(event) => picked(event.currentTarget)}
        />
      </DropZone>
      <div class="toolbar">
        <button type="button" disabled={isBusy} onClick={() => void collect.readSheets()}>
          {collectText.readSheets}
        </button>
      </div>
    </section>
  );
}
