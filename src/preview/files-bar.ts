import { element } from './page-elements';
import type { FileDesk } from './workbook/open-file';

/** The two buttons for files, and dropping a file anywhere on the page. */
export function connectFiles(desk: FileDesk, attempt: (work: () => Promise<void>) => void): void {
  const input = element('file-input', HTMLInputElement);
  const drop = element('drop', HTMLElement);
  const openFile = (file: File | null | undefined): void => {
    if (file) attempt(async () => desk.open(new Uint8Array(await file.arrayBuffer()), file.name));
  };
  element('open-file', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    openFile(input.files?.[0]);
    // So that the same file can be chosen again.
    input.value = '';
  });
  element('save-file', HTMLButtonElement).addEventListener('click', () => attempt(() => desk.save()));

  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  drop.addEventListener('dragleave', () => (drop.hidden = true));
  window.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.hidden = true;
    openFile(event.dataTransfer?.files[0]);
  });
}
