import type { JSX } from 'preact';
import type { ReadFile } from '../../../app/collect/source';
import { formatCount } from '../../../domain/rates/display-rate';
import { collectText } from '../../../text/vi/pane-collect';
import { periodWords } from '../../../text/vi/pane-subject';
import { unreadableSentences } from '../../../text/vi/unreadable-files';
import { Icon } from '../../parts/icon';
import { ShortList } from '../../parts/short-list';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** What was read of each file: whose figures, from which worksheet, or why none. */
export function FileList(): JSX.Element {
  const { work } = usePane().state;
  const { collect, state } = useCollect();
  const { files, own, passedOver } = state;
  const count = files.length + (own === null ? 0 : 1);
  return (
    <details class="pooled" open={count <= 8}>
      <summary>{collectText.filesTitle(formatCount(count))}</summary>
      {own !== null && (
        <FileLine
          name={collectText.thisWorkbook}
          read={own}
          onRemove={work === null ? () => collect.removeOwn() : null}
        />
      )}
      <ShortList
        items={files}
        first={30}
        className="plain"
        draw={({ name, read }) => (
          <FileLine name={name} read={read} onRemove={work === null ? () => collect.remove(name) : null} />
        )}
      />
      {passedOver.length > 0 && (
        <details>
          <summary>{collectText.passedOver(passedOver.length)}</summary>
          <ShortList items={passedOver} first={20} className="plain" draw={(name) => name} />
        </details>
      )}
      {work === null && (
        <button type="button" onClick={() => collect.clear()}>
          {collectText.clear}
        </button>
      )}
    </details>
  );
}

function FileLine(props: { name: string; read: ReadFile | null; onRemove: (() => void) | null }): JSX.Element {
  const { name, read, onRemove } = props;
  return (
    <div class="file">
      <span class={`file-${iconOf(read)}`}>
        <Icon name={iconOf(read)} />
      </span>
      <span class="file-name">
        {name}
        <span class="quiet">{describe(read)}</span>
      </span>
      {onRemove !== null && (
        <button type="button" class="icon-button" aria-label={collectText.remove(name)} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

function iconOf(read: ReadFile | null): 'no-data' | 'error' | 'success' | 'question' {
  if (read === null) return 'no-data';
  if (read.refusal !== null || read.sources.length === 0) return 'error';
  return unitsOf(read).length === 0 ? 'question' : 'success';
}

function describe(read: ReadFile | null): string {
  if (read === null) return collectText.waiting;
  if (read.refusal !== null) return unreadableSentences[read.refusal];
  if (read.sources.length === 0) return collectText.nothingInFile;
  const units = unitsOf(read);
  const whose = units.length === 0 ? collectText.noUnit : units.join('; ');
  const periods = read.sources.flatMap(({ period }) => (period === null ? [] : [periodWords(period)]));
  const sheets = collectText.sheetsOf(read.sources.map(({ place }) => place.sheet));
  return `${whose} · ${collectText.sourcePeriods([...new Set(periods)])} · ${sheets}`;
}

function unitsOf({ sources }: ReadFile): string[] {
  return [...new Set(sources.flatMap(({ assessments }) => assessments.flatMap(({ unit }) => unit ?? [])))];
}
