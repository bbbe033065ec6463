import { join } from 'node:path';
import { examineGoldenCases, readGoldenCases } from '../support/compare-assess';

// Indicators that are data: the plan brings them with their formulas, the sheet has their columns.
const folder = join(import.meta.dirname, 'own-indicators');
examineGoldenCases(folder, readGoldenCases(folder));
