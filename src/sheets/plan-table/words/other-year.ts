import { foldAccents } from '../../../domain/text/vietnamese-text';

/** What a heading refers to has a year of its own: "theo Quyết định số 766/QĐ-TTg năm 2022", "ngày 23/6/2022". */
const REFERENCE =
  /\b(?:theo|tai|kem) (?:quyet dinh|ke hoach|nghi quyet|cong van|chi thi|de an|van ban)\b.*|\bso \d+\/\S+.*|\bngay \d.*|\bthang \d+ nam 20\d\d\b|\d+\/\d+\/20\d\d/g;
const YEARS = /\b(20\d\d)(?:\s*[-–]\s*(20\d\d))?\b/g;

/**
 * Whether a column says that it is of another year than the plan: by the lowest of its headings that names one. A span of
 * years is of the plan's where it holds it.
 * @param year 0 where the plan's is not known: then nothing is
 * @example isOfOtherYear(['Tỷ lệ hồ sơ trực tuyến', 'Năm 2024'], 2025) // true
 */
export function isOfOtherYear(path: readonly string[], year: number): boolean {
  if (year === 0) return false;
  for (const heading of [...path].reverse()) {
    const said = spansIn(heading);
    if (said.length > 0) return !said.some(({ from, to }) => from <= year && year <= to);
  }
  return false;
}

/** The one year that headings of targets name, where a document's title names none; null where they name none or several. */
export function yearOfHeadings(paths: readonly (readonly string[])[]): number | null {
  const spans = paths.flat().flatMap(spansIn);
  const [year, other] = new Set(spans.flatMap(({ from, to }) => [from, to]));
  return other === undefined ? (year ?? null) : null;
}

function spansIn(heading: string): readonly { readonly from: number; readonly to: number }[] {
  const said = foldAccents(heading).replace(REFERENCE, ' ').matchAll(YEARS);
  return [...said].map(([, from, to]) => ({ from: Number(from), to: Number(to ?? from) }));
}
