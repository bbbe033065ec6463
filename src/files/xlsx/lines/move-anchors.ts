import type { Edit } from '../xml-edits';
import { childOf, type XmlElement } from '../xml-tree';
import { textEdit } from './move-formulas';
import { moveLine, type LineEdit } from './line-edit';

/** What stands over the cells between two of them (charts, pictures, shapes) moves with them, and grows where Excel lets it. */
export function moveAnchors(anchors: readonly XmlElement[], edit: LineEdit): Edit[] {
  return anchors.flatMap((anchor) => {
    const from = childOf(anchor, 'from');
    const { editAs } = anchor.attributes;
    if (from === undefined || editAs === 'absolute') return [];
    const start = lineOf(from, edit);
    const moved = moveLine(start, edit) ?? edit.at;
    const to = childOf(anchor, 'to');
    const last = to === undefined ? 0 : lineOf(to, edit);
    const end = editAs === 'oneCell' ? last + moved - start : (moveLine(last, edit) ?? edit.at);
    return [
      ...place(from, moved, moveLine(start, edit) === null, edit),
      ...(to === undefined ? [] : place(to, end, editAs !== 'oneCell' && moveLine(last, edit) === null, edit)),
    ];
  });
}

function lineOf(corner: XmlElement, { lines }: LineEdit): number {
  return Number(childOf(corner, lines === 'rows' ? 'row' : 'col')?.text ?? 0);
}

function place(corner: XmlElement, line: number, isAtEdge: boolean, { lines }: LineEdit): Edit[] {
  const own = childOf(corner, lines === 'rows' ? 'row' : 'col');
  const offset = childOf(corner, lines === 'rows' ? 'rowOff' : 'colOff');
  return [
    ...(own === undefined ? [] : textEdit(own, String(line))),
    ...(offset === undefined || !isAtEdge ? [] : textEdit(offset, '0')),
  ];
}

/** The frames of comments, in a drawing of the old kind that need not be well-formed; those of deleted cells go. */
export function moveCommentFrames(vml: string, edit: LineEdit): string {
  const isRows = edit.lines === 'rows';
  const own = isRows ? /(<x:Row>)\s*(\d+)\s*(<\/x:Row>)/i : /(<x:Column>)\s*(\d+)\s*(<\/x:Column>)/i;
  return vml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/gi, (shape) => {
    const place = own.exec(shape);
    const moved = place === null ? null : moveLine(Number(place[2]), edit);
    if (place !== null && moved === null) return '';
    const anchored = shape.replace(
      /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/i,
      (_, open: string, list: string, close: string) => {
        const numbers = list.split(',').map(Number);
        for (const at of isRows ? [2, 6] : [0, 4]) {
          const line = numbers[at];
          if (line !== undefined) numbers[at] = moveLine(line, edit) ?? edit.at;
        }
        return `${open}${numbers.join(', ')}${close}`;
      },
    );
    return moved === null
      ? anchored
      : anchored.replace(own, (_, open: string, __, close: string) => `${open}${moved}${close}`);
  });
}
