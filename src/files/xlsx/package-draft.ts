import type { PackageParts } from './package-parts';
import { parseXmlTree } from './xml-tree';
import type { XmlElement } from './xml-tree';
import { compressPart, writeZip } from './write-zip';
import type { ZipEntry } from './zip-entries';

/** 1980-01-01, the first day a zip archive knows: what Excel itself writes. */
const NO_TIME = 0x00210000;

/** The package as it is going to be: the original parts, and over them those that were changed, added or removed. */
export class PackageDraft {
  private readonly texts = new Map<string, { name: string; text: string }>();
  private readonly streamed = new Map<string, ZipEntry>();
  private readonly removed = new Set<string>();

  constructor(private readonly parts: PackageParts) {}

  get isChanged(): boolean {
    return this.texts.size + this.streamed.size + this.removed.size > 0;
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.texts.has(key) || (this.parts.find(name) !== undefined && !this.removed.has(key));
  }

  text(name: string): string {
    return this.texts.get(name.toLowerCase())?.text ?? this.parts.text(name);
  }

  tree(name: string): XmlElement {
    return parseXmlTree(name, this.text(name));
  }

  /** Sets the text of a small part, which need not exist yet; the same text as before is no change. */
  setText(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    this.texts.set(name.toLowerCase(), { name: this.parts.find(name)?.name ?? name, text });
  }

  /** Sets the content of an existing part piece by piece. */
  setStream(name: string, chunks: Iterable<string>): void {
    this.streamed.set(name.toLowerCase(), this.compress(name, chunks));
  }

  remove(name: string): void {
    this.texts.delete(name.toLowerCase());
    this.removed.add(name.toLowerCase());
  }

  /** The whole package; parts that were not touched keep their compressed bytes and their place. */
  toBytes(): Uint8Array {
    const changed = new Map(this.streamed);
    for (const [key, { name, text }] of this.texts) changed.set(key, this.compress(name, [text]));
    const kept = this.parts.entries.flatMap((entry): ZipEntry[] => {
      const key = entry.name.toLowerCase();
      const replaced = changed.get(key);
      changed.delete(key);
      if (replaced !== undefined) return [replaced];
      return this.removed.has(key) ? [] : [entry];
    });
    return writeZip([...kept, ...changed.values()]);
  }

  private compress(name: string, chunks: Iterable<string>): ZipEntry {
    const original = this.parts.find(name);
    return compressPart(original?.name ?? name, asUtf8(chunks), original?.modified ?? NO_TIME);
  }
}

/** Whatever a part's encoding was, it is written in UTF-8, and says so. */
function* asUtf8(chunks: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const chunk of chunks) {
    const declared = /^(<\?xml[^>]*?encoding\s*=\s*)(["'])(?!utf-8["'])[^"']*\2/i;
    yield isFirst ? chunk.replace(declared, '$1$2UTF-8$2') : chunk;
    isFirst = false;
  }
}
