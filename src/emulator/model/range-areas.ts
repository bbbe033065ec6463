import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { columnsOf, rowsOf } from '../formulas/a1';
import type { ClassSchema } from '../protocol/class-schema';
import { ConditionalFormatCollection } from './conditional-formats';
import { type ModelContext, requireAlive } from './context';
import { Range } from './range';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

/** Several rectangles of one worksheet. */
export class RangeAreas {
  static readonly schema: ClassSchema = {
    name: 'RangeAreas',
    keepsReference: true,
    scalars: ['address', 'addressLocal', 'areaCount', 'cellCount'],
    navigations: ['areas', 'conditionalFormats', 'format', 'worksheet'],
  };

  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly parts: readonly Area[],
  ) {
    requireAlive(sheet, 'RangeAreas');
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.parts.map((area) => new Range(this.ctx, this.sheet, area)));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.ctx, this.sheet, this.parts);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.ctx, this.sheet, this.parts);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.ctx, this.sheet);
  }

  get address(): string {
    return this.areas
      .items()
      .map((range) => range.address)
      .join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((count, area) => count + rowsOf(area) * columnsOf(area), 0);
  }
}

class RangeCollection {
  static readonly schema: ClassSchema = { name: 'RangeCollection', isCollection: true, methods: ['getCount'] };

  constructor(private readonly ranges: readonly Range[]) {}

  items(): readonly Range[] {
    return this.ranges;
  }

  getCount(): number {
    return this.ranges.length;
  }
}
