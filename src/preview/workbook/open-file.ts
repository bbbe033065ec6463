import type { EmulatedExcel } from '../../emulator/host/excel-host';
import { readXlsx, type XlsxPackage } from '../../files/xlsx/read-xlsx';
import { UnreadableFileError } from '../../files/xlsx/unreadable-file-error';
import { writeXlsx } from '../../files/xlsx/write-xlsx';
import { previewText } from '../preview-text';
import { type Looks, readAppearance } from './read-appearance';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens a person's files in the emulated Excel and saves them again: changes are laid into the original package. */
export class FileDesk {
  private file: XlsxPackage | null = null;
  private name = '';
  /** Cells were formatted in the grid, which a file saved here does not keep. */
  hasNewFormats = false;

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly show: {
      readonly notice: (sentence: string) => void;
      readonly opened: (name: string) => void;
      readonly rules: (graphicRules: Looks['graphicRules']) => void;
    },
  ) {}

  async open(bytes: Uint8Array, name: string): Promise<void> {
    if (!/\.xls[xm]$/i.test(name)) {
      this.show.notice(previewText.notXlsx(name));
      return;
    }
    this.show.notice(previewText.opening(name));
    try {
      const file = readXlsx(bytes);
      const { appearance, graphicRules, lack } = await readAppearance(bytes);
      await this.excel.openWorkbook(file.data, name, appearance);
      this.show.rules(graphicRules);
      this.file = file;
      this.name = name;
      this.hasNewFormats = false;
      this.show.opened(name);
      this.show.notice(lack === null ? '' : previewText.withoutLooks[lack]);
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      this.show.notice(previewText.unreadable(name));
    }
  }

  /** The open workbook as a file, with what was changed here. */
  async save(): Promise<void> {
    if (this.file === null) return;
    await this.excel.settled();
    const bytes = writeXlsx(this.file, this.excel.changes());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
    link.download = this.name;
    link.click();
    URL.revokeObjectURL(link.href);
    const lacks = this.hasNewFormats || this.excel.changesNotKept().length > 0;
    this.show.notice(lacks ? previewText.savedWithout(this.name) : previewText.saved(this.name));
  }
}
