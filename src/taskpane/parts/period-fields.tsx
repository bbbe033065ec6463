import type { JSX } from 'preact';
import { periodOf, periodsAYear, type Period, type PeriodKind } from '../../domain/periods/period';
import { periodFieldText, periodKindLabels, periodName } from '../../text/vi/periods';

const KINDS = Object.keys(periodKindLabels) as PeriodKind[];
/** Years about the plan's own that a report may be for. */
const YEARS_AROUND = 3;

/** A period's kind, which one, and its year, to choose. */
export function PeriodFields(props: {
  period: Period;
  planYear: number;
  onChange: (period: Period) => void;
}): JSX.Element {
  const { period, planYear, onChange } = props;
  const { kind, year, index, end } = period;
  const set = (change: { kind?: PeriodKind; year?: number; index?: number }): void => {
    const wanted = { ...period, ...change };
    onChange(periodOf(wanted.kind, wanted.year, Math.min(wanted.index, periodsAYear(wanted.kind)), wanted.end));
  };
  const first = Math.min(planYear, year) - 1;
  const years = Array.from({ length: Math.max(planYear, year) + YEARS_AROUND - first + 1 }, (_, each) => first + each);
  return (
    <>
      <label>
        {periodFieldText.kind}
        <select value={kind} onChange={(event) => set({ kind: event.currentTarget.value as PeriodKind, index: 1 })}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {periodKindLabels[each]}
            </option>
          ))}
        </select>
      </label>
      {periodsAYear(kind) > 1 && (
        <label>
          {periodFieldText.which}
          <select value={index} onChange={(event) => set({ index: Number(event.currentTarget.value) })}>
            {Array.from({ length: periodsAYear(kind) }, (_, each) => (
              <option key={each} value={each + 1}>
                {periodName(periodOf(kind, year, each + 1, end))}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {periodFieldText.year}
        <select value={year} onChange={(event) => set({ year: Number(event.currentTarget.value) })}>
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
