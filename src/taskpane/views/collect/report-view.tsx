import type { JSX } from 'preact';
export function ReportView(): JSX.Element {
  return <p>…</p>;
}
