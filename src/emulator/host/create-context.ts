import type { Book } from '../book/book';
import type { ModelContext } from '../model/context';
import type { Calculator } from './calculator';
import { displayText } from './display-text';
import type { Events } from './events';
import { DEFAULT_NAMESPACE, type HostOptions } from './options';

/** @param isByAddin what changes is the add-in's doing, not a person's */
export function createContext(
  book: Book,
  options: HostOptions,
  events: Events,
  calculator: Calculator,
  isByAddin: boolean,
): ModelContext {
  return {
    book,
    namespace: options.namespace ?? DEFAULT_NAMESPACE,
    hasPrinter: options.hasPrinter ?? true,
    formatText: (value, numberFormat) => displayText(options.univer, value, numberFormat),
    watch: (event, target) => events.watch(event, target),
    unwatch: (event, target) => events.unwatch(event, target),
    notifyChanged: (sheet, area, changeType) => events.notifyChanged(sheet, area, isByAddin, changeType),
    notifyActivated: (sheet) => events.notifyActivated(sheet),
    requestCalculation: (how) => calculator.request(how),
  };
}
