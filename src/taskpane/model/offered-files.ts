import type { OfferedFile } from '../store/collect-store';

/** Files of a picker; those of a folder carry their place in it. */
export function pickedFiles(files: FileList | null): readonly OfferedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Files that were dropped, and those in dropped folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly OfferedFile[]> {
  // Entries are gone once the event is over: all are asked for before the first wait.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedFiles(files);
  const found = await Promise.all(entries.map((entry) => filesBelow(entry)));
  return found.flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<OfferedFile[]> {
  const name = entry.fullPath.replace(/^\//u, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: OfferedFile[] = [];
  // A reader gives at most some hundred entries at a time, and none when it is through.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    for (const each of some) all.push(...(await filesBelow(each)));
  }
}
