import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/sheets/observations/assessed';
import { headingRules } from '../../src/sheets/headings/heading-meaning';
import {
  columnRoleLabel,
  columnRoleLabels,
  layoutLabels,
  severityLabels,
  statusMeanings,
} from '../../src/text/vi/labels';
import { statusLabels } from '../../src/text/vi/status-labels';

const roles = new Set(headingRules.map(({ means }) => means));
// Types do the work here: a layout without a label does not compile.
const layouts: Readonly<Record<Layout, string>> = layoutLabels;

describe('labels', () => {
  it('are there for every role of a column and every layout', () => {
    for (const label of [...[...roles].map(columnRoleLabel), ...Object.values(layouts)])
      expect(label).toMatch(/^\p{Lu}/u);
  });

  it('tell every verdict apart, in words and not by colour alone', () => {
    expect(statusLabels).toEqual({
      met: 'Đạt',
      near: 'Gần đạt',
      missed: 'Chưa đạt',
      'not-applicable': 'Không phát sinh',
      'no-data': 'Chưa có số liệu',
      invalid: 'Số liệu sai',
      'no-target': 'Không giao chỉ tiêu',
    });
    expect(new Set(Object.values(statusMeanings)).size).toBe(Object.keys(statusLabels).length);
    expect(new Set(Object.values(severityLabels)).size).toBe(3);
  });

  it('are written in NFC, so that searching finds them', () => {
    for (const label of [columnRoleLabels, layoutLabels, statusLabels, statusMeanings].flatMap((all) =>
      Object.values(all),
    )) {
      expect(label).toBe(label.normalize('NFC'));
    }
  });

  it('of an unknown role is none, never the key itself', () => {
    expect(columnRoleLabel('onlineDossiers')).toBe('Hồ sơ trực tuyến');
    expect(columnRoleLabel('someRole')).toBeNull();
    expect(columnRoleLabel('toString')).toBeNull();
  });
});
