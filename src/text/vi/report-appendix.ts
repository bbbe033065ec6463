import { indicatorOf } from '../../domain/indicators/indicators';
import type { PlanIndicator } from '../../domain/plans/plan';
import { numbered } from './indicator-words';

export const appendixText = {
  ordinal: 'STT',
  unit: 'Đơn vị',
  collected: { missing: 'Chưa gửi số liệu', open: 'Chờ xác nhận số liệu' },
  /** The numbers are explained above the table; in a narrow column they stand alone. */
  indicator(indicator: PlanIndicator, isWide: boolean): string {
    const known = isWide ? indicatorOf(indicator.id) : undefined;
    return known === undefined ? `Chỉ số ${numbered(indicator)}` : `${numbered(indicator)} ${known.label}`;
  },
} as const;
