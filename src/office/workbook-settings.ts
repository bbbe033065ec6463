import { runInExcel } from './run-in-excel';

/** The settings that this add-in keeps in the workbook, by key. */
export async function readSettings(): Promise<ReadonlyMap<string, unknown>> {
  return runInExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key,items/value');
    await context.sync();
    return new Map(settings.items.map((item) => [item.key, item.value as unknown]));
  });
}

/** Writes settings; null takes one away. */
export async function writeSettings(changes: ReadonlyMap<string, unknown>): Promise<void> {
  await runInExcel(async (context) => {
    const { settings } = context.workbook;
    const gone = [...changes.keys()].filter((key) => changes.get(key) === null);
    const kept = gone.map((key) => settings.getItemOrNullObject(key));
    kept.forEach((setting) => setting.load('key'));
    for (const [key, value] of changes) if (value !== null) settings.add(key, value);
    await context.sync();
    const stale = kept.filter((setting) => !setting.isNullObject);
    if (stale.length === 0) return;
    stale.forEach((setting) => {
      setting.delete();
    });
    await context.sync();
  });
}
