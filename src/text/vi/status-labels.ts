import type { Status } from '../../domain/verdicts/assessment';

/**
 * Verdicts as officers say them; they always stand beside the colour. Functions give them back, so they are loaded before the
 * first one is there: other labels, which name every measure, are not.
 */
export const statusLabels: { readonly [S in Status]: string } = {
  met: 'Đạt',
  near: 'Gần đạt',
  missed: 'Chưa đạt',
  'not-applicable': 'Không phát sinh',
  'no-data': 'Chưa có số liệu',
  invalid: 'Số liệu sai',
  'no-target': 'Không giao chỉ tiêu',
};
