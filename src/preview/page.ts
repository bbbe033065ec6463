import './page.css';
import * as core from '@univerjs/core';
import * as formula from '@univerjs/engine-formula';
import { EmulatedExcel } from '../emulator/host/excel-host';
import { describeFunctions } from '../functions/functions-metadata';
import { connectFiles } from './files-bar';
import { createUniver } from './grid/create-univer';
import { describeInGrid } from './grid/describe-functions';
import { GraphicRules } from './grid/draw-graphic-rules';
import { FollowHost } from './grid/follow-host';
import { editLinesInExcel } from './grid/line-commands';
import { PersonEdits } from './grid/person-edits';
import { refuseCommands } from './grid/refused-commands';
import { RuleLooks } from './grid/rule-looks';
import { showCells } from './grid/show-cells';
import { element } from './page-elements';
import { placePane } from './pane-place';
import { previewText } from './preview-text';
import { drawRibbon } from './ribbon/draw-ribbon';
import { readRibbon } from './ribbon/read-ribbon';
import { FileDesk } from './workbook/open-file';

declare global {
  interface Window {
    /** Called by the add-in's page before its office.js loads. */
    connectAddin(addin: object): void;
    /** For tests of the preview in a browser. */
    preview: {
      readonly excel: EmulatedExcel;
      /** How many times the add-in was started. */
      starts: number;
      readonly runCommand: (id: string) => Promise<boolean>;
    };
  }
}

const NAMESPACE = 'DVCTT';
const ADDIN = 'addin/';
const SAMPLE = 'mau-xem-thu.xlsx';

function notice(sentence: string): void {
  const place = element('notice', HTMLElement);
  place.textContent = sentence;
  place.hidden = sentence === '';
}

function attempt(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    notice(previewText.failed);
    throw error;
  });
}

/** In Excel each workbook has an add-in runtime of its own: another workbook starts the add-in anew. */
function startAddin(): void {
  const frame = element('addin', HTMLIFrameElement);
  const address = `${ADDIN}runtime.html`;
  if (frame.getAttribute('src') === null) frame.src = address;
  else frame.contentWindow?.location.reload();
}

/** The grid, the emulated Excel on the grid's own model, and what keeps the two together. */
function createExcel(): { excel: EmulatedExcel; desk: FileDesk } {
  const instance = createUniver('grid');
  const functions = describeFunctions('vi');
  const univer = { core, formula };
  const excel = new EmulatedExcel({ univer, instance, functions, namespace: NAMESPACE });
  const graphics = new GraphicRules(instance, excel);
  const desk = new FileDesk(excel, {
    notice,
    rules: (rulesOf) => graphics.draw(rulesOf),
    opened: (name) => {
      element('file-name', HTMLElement).textContent = name;
      startAddin();
    },
  });
  const person = new PersonEdits(instance, excel, {
    formatted: () => (desk.hasNewFormats = true),
    // Excel shows a function's own words for an error beside the cell.
    selected: (words) => notice(words ?? ''),
  });
  const follow = new FollowHost(instance, excel, person);
  const looks = new RuleLooks(excel, () => follow.redraw());
  showCells(instance, univer, looks);
  refuseCommands(instance, excel, notice);
  editLinesInExcel(instance, excel, notice);
  describeInGrid(instance, NAMESPACE, functions.functions);
  person.watch();
  follow.start(looks, graphics);
  const commands = instance.__getInjector().get(core.ICommandService);
  window.preview = { excel, starts: 0, runCommand: (id) => commands.executeCommand(id) };
  return { excel, desk };
}

async function start(): Promise<void> {
  const { excel, desk } = createExcel();
  window.connectAddin = (addin) => {
    window.preview.starts++;
    excel.install(addin);
  };
  connectFiles(desk, attempt);
  placePane(excel);
  const manifest = new DOMParser().parseFromString(await fetchText(`${ADDIN}manifest.xml`), 'application/xml');
  drawRibbon(element('ribbon', HTMLElement), readRibbon(manifest), ADDIN, ({ id, action }) => {
    if (action === null) excel.addin.show(true);
    else excel.pressButton(id, action);
  });
  const sample = await fetch(SAMPLE);
  await desk.open(new Uint8Array(await sample.arrayBuffer()), SAMPLE);
}

async function fetchText(address: string): Promise<string> {
  return (await fetch(address)).text();
}

attempt(start);
