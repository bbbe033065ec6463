import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { HISTORY_TABLE } from '../../src/app/history/history-columns';
import { keepPlanEntries } from '../../src/app/plans/plan-entries';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { periodOf } from '../../src/domain/periods/period';
import { readFiles, waitingFiles } from '../../src/taskpane/store/collect-state';
import { openCollection, type CollectStore, type OfferedFile } from '../../src/taskpane/store/collect-store';
import type { PaneStore } from '../../src/taskpane/store/pane-store';
import { fakeHost, openStore, procedures, type FakeHost } from './support/assess-rows';

const UNITS = join(__dirname, '../golden/consolidate/don-vi');

async function workbookOf(unit: string, online: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('Biểu 1')
    .addRows([
      [`Đơn vị: ${unit}`],
      ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', online, 100, null],
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function offered(name: string, bytes: Uint8Array, read: () => void = () => undefined): OfferedFile {
  const arrayBuffer = (): Promise<ArrayBuffer> => {
    read();
    return Promise.resolve(bytes.slice().buffer);
  };
  return { name, file: { name, size: bytes.length, arrayBuffer } };
}

const golden = (name: string): OfferedFile => offered(name, readFileSync(join(UNITS, name)));

async function opened(host: FakeHost = fakeHost([])): Promise<{ pane: PaneStore; collect: CollectStore }> {
  const pane = openStore(host);
  return { pane, collect: await openCollection(pane) };
}

const unitsIn = ({ state }: CollectStore): string[] =>
  (state.merged?.consolidation.records ?? []).filter(({ collected }) => collected === 'in').map(({ unit }) => unit);

describe('collecting files', () => {
  test('reads them one by one; what cannot be read does not spoil the others', async () => {
    const { pane, collect } = await opened();
    await collect.addFiles([
      offered('1.xlsx', await workbookOf('Phòng Nội vụ', 40)),
      golden('Phường Phùng Chí Kiên - DVCTT 9 tháng năm 2022.xlsx'),
      offered('thư mời.pdf', new Uint8Array([1])),
      offered('~$1.xlsx', new Uint8Array([1])),
      golden('TN&MT 9 tháng 2022.xls'),
    ]);
    expect(unitsIn(collect)).toEqual(['Phòng Nội vụ', 'Phòng Tài nguyên và Môi trường']);
    expect(readFiles(collect.state).map(({ refusal }) => refusal)).toEqual([null, 'damaged-zip', null]);
    expect(collect.state.passedOver).toEqual(['thư mời.pdf']);
    expect(pane.state.notice?.text).toBe('Đã đọc 3 tệp. Có số liệu của 2/19 đơn vị.');
  });

  test('can be stopped and goes on where it stopped', async () => {
    const { pane, collect } = await opened();
    const stopAfterFirst = await workbookOf('Phòng Nội vụ', 40);
    await collect.addFiles([
      offered('1.xlsx', stopAfterFirst, () => pane.stop()),
      offered('2.xlsx', await workbookOf('Phòng Tư pháp', 9)),
      offered('3.xlsx', await workbookOf('Thanh tra thành phố', 9)),
    ]);
    expect(waitingFiles(collect.state)).toBe(2);
    expect(pane.state.notice?.text).toBe('Đã dừng: đọc được 1/3 tệp. Có thể đọc tiếp.');
    await collect.readWaiting();
    expect(waitingFiles(collect.state)).toBe(0);
    expect(unitsIn(collect)).toHaveLength(3);
  });

  test('goes on where one cannot be got any more', async () => {
    const { collect } = await opened();
    const gone = offered('1.xlsx', await workbookOf('Phòng Tư pháp', 40));
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new DOMException('gone', 'NotReadableError'));
    await collect.addFiles([
      { ...gone, file: { ...gone.file, arrayBuffer } },
      offered('2.xlsx', await workbookOf('Phòng Nội vụ', 40)),
    ]);
    expect(readFiles(collect.state).map(({ refusal }) => refusal)).toEqual(['unavailable', null]);
    expect(unitsIn(collect)).toEqual(['Phòng Nội vụ']);
  });

  test('takes a file that comes again in place of the earlier one', async () => {
    const { collect } = await opened();
    await collect.addFiles([offered('1.xlsx', await workbookOf('Phòng Nội vụ', 40))]);
    await collect.addFiles([offered('1.xlsx', await workbookOf('Phòng Nội vụ', 20))]);
    expect(collect.state.files).toHaveLength(1);
    const record = collect.state.merged?.consolidation.records.find(({ unit }) => unit === 'Phòng Nội vụ');
    expect(record?.figures[0]?.counts.numerator).toBe(20);
  });

  test('asks whose a sheet is, and remembers the answer for the next time', async () => {
    const host = fakeHost([]);
    const { collect } = await opened(host);
    const nameless = offered('bao-cao.xlsx', await workbookOf('Phòng Hành chính', 40));
    await collect.addFiles([nameless]);
    const [source] = readFiles(collect.state).flatMap(({ sources }) => sources);
    if (source === undefined) throw new Error('nothing was read');
    expect(unitsIn(collect)).toEqual([]);
    await collect.answer(source, { kind: 'unit', unit: 'Phòng Nội vụ' });
    expect(unitsIn(collect)).toEqual(['Phòng Nội vụ']);
    const again = (await opened(host)).collect;
    await again.addFiles([nameless]);
    expect(unitsIn(again)).toEqual(['Phòng Nội vụ']);
  });

  test('asks which of two counts; nothing is counted meanwhile, and the choice is remembered', async () => {
    const host = fakeHost([]);
    const { collect } = await opened(host);
    const both = [
      offered('cũ.xlsx', await workbookOf('Phòng Nội vụ', 20)),
      offered('mới.xlsx', await workbookOf('Phòng Nội vụ', 40)),
    ];
    await collect.addFiles(both);
    expect(unitsIn(collect)).toEqual([]);
    const [duplicate] = collect.state.merged?.duplicates ?? [];
    await collect.choose('Phòng Nội vụ', duplicate?.candidates[1]?.key ?? '');
    expect(unitsIn(collect)).toEqual(['Phòng Nội vụ']);
    const again = (await opened(host)).collect;
    await again.addFiles(both);
    expect(unitsIn(again)).toEqual(['Phòng Nội vụ']);
    await again.choose('Phòng Nội vụ', null);
    expect(unitsIn(again)).toEqual([]);
  });
});

describe('what was collected', () => {
  const targetOf = ({ state }: CollectStore): string | undefined =>
    state.merged?.consolidation.records.find(({ unit }) => unit === 'Phòng Nội vụ')?.figures[0]?.target?.text;

  test('is judged by the plan that is in force when it is looked at again', async () => {
    const host = fakeHost([]);
    const { pane, collect } = await opened(host);
    await collect.addFiles([offered('1.xlsx', await workbookOf('Phòng Nội vụ', 40))]);
    expect(targetOf(collect)).toBe('30%');
    const [first, ...others] = plan.groups;
    if (first === undefined) throw new Error('no groups');
    const targets = {
      ...first.targets,
      onlineDossierRate: { value: { numerator: 45, denominator: 100 }, text: '45%' },
    };
    const next = { ...plan, id: 'nam-sau', year: 2023, groups: [{ ...first, targets }, ...others] };
    await host.writeSettings(await keepPlanEntries(next));
    await pane.refresh();
    await openCollection(pane);
    expect(targetOf(collect)).toBe('45%');
    expect(collect.state.merged?.consolidation.plan.id).toBe('nam-sau');
  });

  test('is judged by the threshold of “gần đạt” that holds then', async () => {
    const { pane, collect } = await opened();
    await collect.addFiles([offered('1.xlsx', await workbookOf('Phòng Nội vụ', 25))]);
    const status = (): string | undefined =>
      collect.state.merged?.consolidation.records.find(({ unit }) => unit === 'Phòng Nội vụ')?.figures[0]?.status;
    expect(status()).toBe('near');
    await pane.setSettings({ nearPercent: 90 }, '');
    await openCollection(pane);
    expect(status()).toBe('missed');
  });
});

describe('the workbook’s own worksheets', () => {
  test('are sources as well; a consolidation that we wrote is not added to itself', async () => {
    const host = fakeHost(procedures([['x', 'x', 'x', 10, 4]]));
    const { collect } = await opened(host);
    await collect.readSheets();
    expect(unitsIn(collect)).toEqual(['Phòng Nội vụ']);
    host.rows = [['TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU DVCTT – NĂM 2022'], ...host.rows];
    await collect.readSheets();
    expect(collect.state.own).toBeNull();
  });
});

describe('what is written', () => {
  test('a period is closed once more only as another round', async () => {
    const host = fakeHost([]);
    const { pane, collect } = await opened(host);
    await collect.settle({ period: periodOf('quarter', 2022, 3, 'month-end') });
    await collect.withDesk((desk) => desk.closePeriod());
    expect(pane.state.notice?.text).toBe('Chưa có số liệu để chốt.');
    await collect.addFiles([offered('1.xlsx', await workbookOf('Phòng Nội vụ', 40))]);
    await collect.withDesk((desk) => desk.closePeriod());
    await collect.withDesk((desk) => desk.closePeriod());
    expect(host.tables.get(HISTORY_TABLE)?.rows).toHaveLength(2);
    expect(pane.state.notice?.text).toMatch(/^Đã chốt Quý III\/2022 \(lần 2\).*Còn 18 đơn vị/u);
    expect(collect.state.history?.periods).toHaveLength(1);
  });

  test('the consolidation and the report are worksheets of their own', async () => {
    const host = fakeHost([]);
    const { collect } = await opened(host);
    await collect.addFiles([offered('1.xlsx', await workbookOf('Phòng Nội vụ', 40))]);
    await collect.withDesk((desk) => desk.writeSummary());
    await collect.withDesk((desk) => desk.writeReport());
    expect(host.added.map(({ name }) => name)).toEqual(['Tổng hợp năm 2022', 'Báo cáo năm 2022']);
    await collect.withDesk(async (desk) => {
      const file = await desk.reportFile();
      expect(String.fromCharCode(...(file ?? []).slice(0, 2))).toBe('PK');
    });
  });
});
