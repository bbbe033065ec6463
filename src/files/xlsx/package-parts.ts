import { decodePart } from './decode-part';
import { InflateBudget, inflateEntry } from './inflate-entry';
import type { ReadingLimits } from './reading-limits';
import { relationshipsIn, relationshipsPartOf } from './relationships';
import type { Relationship } from './relationships';
import { UnreadableFileError } from './unreadable-file-error';
import { parseXmlTree } from './xml-tree';
import type { XmlElement } from './xml-tree';
import type { ZipEntry } from './zip-entries';

/** The parts of an OOXML package, still compressed; their names do not depend on case. */
export class PackageParts {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly entries: readonly ZipEntry[],
    private readonly limits: ReadingLimits,
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The text of a part, piece by piece. @throws UnreadableFileError also where the package lacks the part. */
  chunks(name: string, budget = new InflateBudget(this.limits)): Generator<string> {
    const entry = this.find(name);
    if (entry === undefined) throw new UnreadableFileError('broken-xml', `there is no part ${name}`);
    return decodePart(name, inflateEntry(entry, budget));
  }

  text(name: string, budget?: InflateBudget): string {
    return [...this.chunks(name, budget)].join('');
  }

  tree(name: string, budget?: InflateBudget): XmlElement {
    return parseXmlTree(name, this.text(name, budget));
  }

  relationships(source: string, budget?: InflateBudget): Relationship[] {
    const name = relationshipsPartOf(source);
    return this.find(name) === undefined ? [] : relationshipsIn(this.tree(name, budget), source);
  }
}
