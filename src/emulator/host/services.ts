import type { ClassSchema, EmulatedObject } from '../protocol/class-schema';
import { type BatchRequest, OBJECT_PATH } from '../protocol/wire';

const FUNCTION_SERVICES: readonly string[] = [
  'Microsoft.ExcelServices.CustomFunctions',
  'Microsoft.ExcelServices.CustomFunctionsContainer',
];

/** office.js tells these of ribbon commands and telemetry at its start; nothing of it reaches a workbook. */
class ActionService {
  static readonly schema: ClassSchema = {
    name: 'ActionService',
    methods: ['areShortcutsInUse', 'getShortcuts', 'registerActions', 'setActions', 'notifyActionHandlerReady'],
  };

  areShortcutsInUse(): readonly boolean[] {
    return [];
  }

  getShortcuts(): object {
    return {};
  }

  registerActions(): void {}

  setActions(): void {}

  notifyActionHandlerReady(): void {}
}

export function createServices(
  functions: EmulatedObject,
  runtime: EmulatedObject,
): Readonly<Record<string, EmulatedObject>> {
  const actions = new ActionService();
  return {
    ...Object.fromEntries(FUNCTION_SERVICES.map((name) => [name, functions])),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': runtime,
    'Microsoft.AppRuntime.AppRuntimeService': runtime,
    'Microsoft.InternalService.AddinInternalService': actions,
    'Microsoft.OfficeServices.ActionService': actions,
    'Microsoft.SharedUtility.ActionService': actions,
  };
}

/** Tells requests of the custom functions' runtime from those of the add-in's own code. */
export function isOfFunctionRuntime(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths ?? {}).some(
    (path) => path.ObjectPathType === OBJECT_PATH.newObject && path.Name.startsWith('Microsoft.'),
  );
}
