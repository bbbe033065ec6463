import { Disposable } from '@univerjs/core';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { BehaviorSubject } from 'rxjs';

/** Takes the place of Univer's own recalculation: nothing is calculated but by the emulated Excel. */
class NoCalculation extends Disposable {
  /** What Univer's progress bar listens to. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });

  clearProgress(): void {}
}

/**
 * Univer's formula plugin (editor, suggestions, spilled arrays) without its recalculation: the emulated Excel decides
 * when and what is calculated, for only it can call the functions of the add-in.
 */
export class ManualFormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([TriggerCalculationController, { useClass: NoCalculation as never }]);
  }
}
