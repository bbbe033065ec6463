import { join } from 'node:path';
import { examineGoldenCases, readGoldenCases } from '../support/compare-assess';

// Golden workbooks with expectations made apart from the product; README.md beside them says what each key means.
const folder = join(import.meta.dirname, 'assess');
examineGoldenCases(folder, readGoldenCases(folder));
