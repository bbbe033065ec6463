import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInWorkbookPlans } from '../../src/app/plans/workbook-plans';
import { defaultNear } from '../../src/domain/verdicts/assessment';
import { catalogue } from '../../src/functions/catalogue';
import { PlansInUse } from '../../src/office/plans-in-use';
import { registerFunctions } from '../../src/office/register-functions';

type ExcelFunction = (...args: unknown[]) => unknown;

class ErrorForExcel extends Error {
  constructor(
    readonly code: string,
    readonly said?: string,
  ) {
    super(said);
  }
}

const codes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};

/** Registers in an Excel that only keeps what is associated. */
function register(): Map<string, ExcelFunction> {
  const known = new Map<string, ExcelFunction>();
  vi.stubGlobal('CustomFunctions', {
    associate: (id: string, run: ExcelFunction) => known.set(id, run),
    Error: ErrorForExcel,
    ErrorCode: codes,
  });
  const plans = new PlansInUse();
  void plans.use(builtInWorkbookPlans, defaultNear);
  expect(registerFunctions(plans)).toBe(true);
  return known;
}

function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('registering the functions', () => {
  it('does nothing in an Excel without custom functions', () => {
    expect(registerFunctions(new PlansInUse())).toBe(false);
  });

  it('ties every function of the catalogue to its id', () => {
    expect([...register().keys()]).toEqual(catalogue.map(({ id }) => id));
  });

  it('passes arguments on and leaves the invocation out', () => {
    const rate = register().get('TYLE_TOANTRINH');
    expect(rate?.([[15]], [[20]], null, { functionName: 'TYLE_TOANTRINH' })).toBe(0.75);
  });

  it('tells whole tables where they stand', async () => {
    const check = register().get('KIEMTRA');
    const table = [
      ['Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      ['Phòng Nội vụ', 5, 7],
    ];
    const found = (await check?.(table, null, { parameterAddresses: ["'Quý 1'!D10:F11"] })) as string[][];
    expect(found.find(([severity]) => severity === 'Lỗi')?.[1]).toMatch(/^[EF]11$/);
  });

  it('throws error values with their sentences', () => {
    const functions = register();
    const rate = functions.get('TYLE_TRUCTUYEN');
    const nothing = thrown(() => rate?.([[0]], [[0]], null, {}));
    expect(nothing).toBeInstanceOf(ErrorForExcel);
    expect(nothing).toMatchObject({ code: '#N/A', said: expect.stringMatching(/^Không phát sinh/) as string });
    expect(thrown(() => rate?.([[7]], [[5]], null, {}))).toMatchObject({
      code: '#VALUE!',
      said: expect.stringContaining('(7)') as string,
    });
    const passedOn = thrown(() => rate?.([[{ code: '#DIV/0!' }]], [[5]], null, {}));
    expect(passedOn).toMatchObject({ code: '#DIV/0!', said: undefined });
  });

  it('rejects with error values where a function answers later', async () => {
    const summary = register().get('TONGHOP');
    await expect(summary?.([[null]], null, {})).rejects.toMatchObject({ code: '#VALUE!' });
  });

  it('says in the cell where a part that it needs did not arrive', async () => {
    const lost = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    vi.spyOn(PlansInUse.prototype, 'planInForce').mockImplementationOnce(() => {
      throw lost;
    });
    const summary = register().get('TONGHOP');
    await expect(summary?.([['Đơn vị']], null, {})).rejects.toMatchObject({
      code: '#N/A',
      said: expect.stringContaining('kết nối mạng') as string,
    });
  });
});
