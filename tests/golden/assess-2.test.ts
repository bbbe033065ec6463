import { join } from 'node:path';
import { examineGoldenCases, readGoldenCases } from '../support/compare-assess';

// A second set, by another examiner, from the contract, the plan and the real headings alone.
const folder = join(import.meta.dirname, 'assess-2');
examineGoldenCases(folder, readGoldenCases(folder));
