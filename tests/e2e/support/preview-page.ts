import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type {} from '../../../src/preview/page';
import { type Served, servePreview } from '../../../scripts/serve-preview';
import { cellAddress, type CellValue } from '../../../src/sheets/cells/grid';
import { findChromium } from './find-chromium';

/** Without these, Chromium itself looks for its maker's hosts. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The preview in a browser, as a person has it before them. */
export class PreviewPage {
  /** Everything that must not happen: errors of scripts, failed requests, requests that leave this computer. */
  readonly troubles: string[] = [];
  private opened = 0;

  private constructor(
    private readonly browser: Browser,
    private readonly served: Served,
    readonly page: Page,
  ) {}

  static async open(options: BrowserContextOptions = {}): Promise<PreviewPage> {
    const served = await servePreview(0);
    const browser = await chromium.launch({ executablePath: findChromium(), args: QUIET });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    const preview = new PreviewPage(browser, served, page);
    preview.watch();
    await page.goto(served.address);
    await page.getByText('mau-xem-thu.xlsx').waitFor();
    await preview.ready();
    return preview;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  /** The add-in's own page. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#addin');
  }

  /** The same as a frame, in which scripts can be run. */
  get frame(): Frame {
    const found = this.page.frames().find((frame) => frame.url().endsWith('runtime.html'));
    if (found === undefined) throw new Error('The add-in has no frame');
    return found;
  }

  async setPaneWidth(width: number): Promise<void> {
    await this.page.locator('#pane').evaluate((pane, pixels) => (pane.style.width = `${pixels}px`), width);
    await this.frame.waitForFunction((pixels) => window.innerWidth === pixels, width);
  }

  /** Excel shows itself in another theme; an add-in that starts from now on does so too. */
  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate((wanted) => (window.preview.excel.addin.theme = wanted), theme);
  }

  async press(label: string): Promise<void> {
    await this.page.locator('#ribbon').getByRole('button', { name: label, exact: true }).click();
  }

  /** Waits until the add-in has started and everything is calculated. */
  private async ready(): Promise<void> {
    this.opened++;
    await this.page.waitForFunction((times) => window.preview.starts === times, this.opened);
    await this.page.evaluate(() => window.preview.excel.functionsReady);
    await this.pane.getByRole('button', { name: 'Tô màu', exact: true }).waitFor();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.preview.excel.settled());
  }

  async goTo(sheet: string): Promise<void> {
    await this.page.getByText(sheet, { exact: true }).first().click();
    await this.page.waitForFunction((name) => window.preview.excel.openBook.activeSheet.name === name, sheet);
  }

  /** Goes to a cell by the name box and types into it, as a person would. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  /** The grid shows in its name box, a little later, what Excel selected before: an address lost to that is typed again. */
  async select(address: string): Promise<void> {
    const box = this.page.locator('#grid input').first();
    let attempt = 0;
    do {
      await box.fill(address);
      await box.press('Enter');
      await this.page.waitForTimeout(50 * ++attempt);
    } while (attempt < 5 && (await this.selectedAddress()) !== address);
    await this.page.waitForFunction((wanted) => {
      const area = window.preview.excel.openBook.selection?.areas[0];
      return area !== undefined && String.fromCharCode(65 + area.left) + String(area.top + 1) === wanted;
    }, address);
  }

  /** The first cell that is selected. */
  async selectedAddress(): Promise<string | null> {
    return this.page.evaluate(() => {
      const area = window.preview.excel.openBook.selection?.areas[0];
      return area === undefined ? null : String.fromCharCode(65 + area.left) + String(area.top + 1);
    });
  }

  async value(sheet: string, address: string): Promise<CellValue> {
    await this.settled();
    return this.page.evaluate(([name, cell]) => window.preview.excel.cellValue(name, cell), [sheet, address] as const);
  }

  /** @param row zero-based, and so is the column */
  async valueAt(sheet: string, row: number, column: number): Promise<CellValue> {
    return this.value(sheet, cellAddress(row, column));
  }

  /** What the emulated Excel says that the cell's colour is. */
  async fill(sheet: string, address: string): Promise<string | null> {
    return this.page.evaluate(([name, cell]) => window.preview.excel.shownFill(name, cell), [sheet, address] as const);
  }

  async fills(sheet: string, address: string): Promise<readonly (readonly (string | null)[])[]> {
    return this.page.evaluate(([name, cells]) => window.preview.excel.shownFills(name, cells), [
      sheet,
      address,
    ] as const);
  }

  /** What the grid draws in a cell of the active sheet: text and background. */
  async drawn(row: number, column: number): Promise<{ text: string; fill: string | null }> {
    return this.page.evaluate(
      ([r, c]) => {
        const { workbook } = window.preview.excel.openBook;
        const cell = workbook.getActiveSheet().getCell(r, c);
        const style = workbook.getStyles().getStyleByCell(cell);
        return { text: String(cell?.v ?? ''), fill: style ? (style.bg?.rgb ?? null) : null };
      },
      [row, column] as const,
    );
  }

  async openFile(path: string): Promise<void> {
    await this.openBytes(readFileSync(path), basename(path));
  }

  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.page.locator('#file-input').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
    await this.page.waitForFunction((wanted) => document.getElementById('file-name')?.textContent === wanted, name);
    await this.ready();
  }

  async dropFile(path: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([bytes, name]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], name));
        return data;
      },
      [[...readFileSync(path)], basename(path)] as const,
    );
    await this.page.dispatchEvent('#grid', 'dragover', { dataTransfer: transfer });
    await this.page.getByText('Thả tệp .xlsx vào đây').waitFor();
    await this.page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    await this.page.getByText(basename(path)).first().waitFor();
    await this.ready();
  }

  /** Saves the workbook by the button. @returns the file's bytes */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    return readFileSync(await download.path());
  }

  private watch(): void {
    const { address } = this.served;
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.troubles.push(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => this.troubles.push(`error: ${error.stack ?? error.message}`));
    this.page.on('response', (response) => {
      if (response.status() >= 400) this.troubles.push(`answer ${response.status()}: ${response.url()}`);
    });
    this.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) this.troubles.push(`leaves this computer: ${url}`);
    });
  }
}
