import { join } from 'node:path';
import { examineFills } from './golden-fills';

examineFills(join(import.meta.dirname, '../../golden/assess'));
