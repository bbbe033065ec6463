import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import designTexts from '@univerjs/design/locale/vi-VN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsTexts from '@univerjs/docs-ui/locale/vi-VN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import formatTexts from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import formulaTexts from '@univerjs/sheets-formula/locale/vi-VN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiTexts from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsTexts from '@univerjs/sheets/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/vi-VN';
import { UniverUIPlugin } from '@univerjs/ui';
import uiTexts from '@univerjs/ui/locale/vi-VN';
import { menusOfLines } from './context-menu';
import { ManualFormulaPlugin } from './manual-formula-plugin';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';

/** A spreadsheet in the page: formula bar, grid and sheet tabs, in Vietnamese. It calculates nothing by itself. */
export function createUniver(container: string): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        designTexts,
        uiTexts,
        docsTexts,
        sheetsTexts,
        sheetsUiTexts,
        formulaTexts,
        formulaUiTexts,
        formatTexts,
      ),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  // Results of calculations are put into cells by the emulated Excel.
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: menusOfLines(),
    formulaBar: true,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
  });
  univer.registerPlugin(ManualFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return univer;
}
