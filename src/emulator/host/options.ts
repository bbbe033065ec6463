import type { Univer } from '@univerjs/core';
import type { UniverModules } from '../book/univer-modules';
import type { FunctionsMetadata } from '../calculation/function-metadata';

/** Of the custom functions, where none is given. */
export const DEFAULT_NAMESPACE = 'DVCTT';

export interface HostOptions {
  readonly univer: UniverModules;
  /** The instance of Univer whose interface shows the workbook; without it there is none to be seen. */
  readonly instance?: Univer;
  /** The add-in's functions.json, parsed; without it no custom functions are known. */
  readonly functions?: FunctionsMetadata;
  /** Namespace of the custom functions in the manifest. */
  readonly namespace?: string;
  /** "web" has limits on the size of requests and responses. */
  readonly platform?: 'desktop' | 'web';
  /** Highest version of ExcelApi; the scripts of office-js know no higher than 1.15. */
  readonly excelApi?: string;
  /**
   * Excel starts the add-in anew with each workbook. Where its code lives on in this process, this is the part of it that
   * starts again; formulas are calculated when it is done.
   */
  readonly startForWorkbook?: () => Promise<void>;
  /** Requirement sets beside ExcelApi, to replace the usual ones. */
  readonly sets?: Readonly<Record<string, string>>;
  /** False: a computer on which no printer is installed. */
  readonly hasPrinter?: boolean;
}

/** Requirement sets that an Excel with custom functions in a shared runtime advertises, besides ExcelApi. */
export const USUAL_SETS: Readonly<Record<string, string>> = {
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DialogApi: '1.2',
  IdentityAPI: '1.3',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

export function isVersionAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
