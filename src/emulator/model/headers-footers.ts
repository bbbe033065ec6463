import type { BookSheet } from '../book/book-sheet';
import type { HeaderFooterText, Paper } from '../book/paper';
import type { ClassSchema } from '../protocol/class-schema';
import { invalidArgument } from '../protocol/host-error';

const STATES: ReadonlySet<unknown> = new Set<Paper['headerState']>([
  'Default',
  'FirstAndDefault',
  'OddAndEven',
  'FirstOddAndEven',
]);
const LONGEST = 255;

type Change = (change: Partial<Paper>) => void;

/** What stands above and below each printed page; the first page may differ. */
export class HeaderFooterGroup {
  static readonly schema: ClassSchema = {
    name: 'HeaderFooterGroup',
    scalars: ['state'],
    navigations: ['defaultForAllPages', 'firstPage'],
  };

  constructor(
    private readonly sheet: BookSheet,
    private readonly change: Change,
  ) {}

  get state(): Paper['headerState'] {
    return this.sheet.paper.headerState;
  }

  set state(value: unknown) {
    if (!STATES.has(value)) throw invalidArgument('HeaderFooterGroup.state');
    this.change({ headerState: value as Paper['headerState'] });
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, 'everyPage', this.change);
  }

  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, 'firstPage', this.change);
  }
}

class HeaderFooter {
  static readonly schema: ClassSchema = {
    name: 'HeaderFooter',
    scalars: ['centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'],
  };

  constructor(
    private readonly sheet: BookSheet,
    private readonly page: 'everyPage' | 'firstPage',
    private readonly change: Change,
  ) {}

  get leftHeader(): string {
    return this.text.leftHeader;
  }

  set leftHeader(value: unknown) {
    this.write('leftHeader', value);
  }

  get centerHeader(): string {
    return this.text.centerHeader;
  }

  set centerHeader(value: unknown) {
    this.write('centerHeader', value);
  }

  get rightHeader(): string {
    return this.text.rightHeader;
  }

  set rightHeader(value: unknown) {
    this.write('rightHeader', value);
  }

  get leftFooter(): string {
    return this.text.leftFooter;
  }

  set leftFooter(value: unknown) {
    this.write('leftFooter', value);
  }

  get centerFooter(): string {
    return this.text.centerFooter;
  }

  set centerFooter(value: unknown) {
    this.write('centerFooter', value);
  }

  get rightFooter(): string {
    return this.text.rightFooter;
  }

  set rightFooter(value: unknown) {
    this.write('rightFooter', value);
  }

  private get text(): HeaderFooterText {
    return this.sheet.paper[this.page];
  }

  private write(part: keyof HeaderFooterText, value: unknown): void {
    if (typeof value !== 'string' || value.length > LONGEST) throw invalidArgument(`HeaderFooter.${part}`);
    this.change({ [this.page]: { ...this.text, [part]: value } });
  }
}
