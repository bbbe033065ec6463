import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatCount } from '../../../domain/rates/display-rate';
import { severityLabels } from '../../../text/vi/labels';
import { collectText } from '../../../text/vi/pane-collect';
import { listFindings } from '../../model/finding-list';
import { Icon } from '../../parts/icon';
import { ShortList } from '../../parts/short-list';
import { readFiles } from '../../store/collect-state';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** What is wrong in files and figures, errors first; what is only told stands folded away. */
export function Findings(): JSX.Element | null {
  const { plan } = usePane().state;
  const { state } = useCollect();
  const { merged } = state;
  const files = readFiles(state);
  const all = useMemo(() => (merged === null ? [] : listFindings(files, merged, plan)), [state, plan]);
  if (merged === null) return null;
  const told = all.filter(({ severity }) => severity !== 'info');
  const infos = all.filter(({ severity }) => severity === 'info');
  const draw = ({ severity, sentence }: (typeof all)[number]): JSX.Element => (
    <div class={`problem problem-${severity}`}>
      <Icon name={severity} />
      <p>
        <span class="visually-hidden">{severityLabels[severity]}: </span>
        {sentence}
      </p>
    </div>
  );
  return (
    <section aria-labelledby="collect-findings">
      <h2 id="collect-findings">
        {collectText.findings}
        {told.length > 0 && <span class="badge">{formatCount(told.length)}</span>}
      </h2>
      {told.length === 0 ? (
        <p class="fine">
          <Icon name="success" />
          {collectText.noFindings}
        </p>
      ) : (
        <ShortList items={told} first={8} className="problems" draw={draw} />
      )}
      {infos.length > 0 && (
        <details>
          <summary>
            {collectText.infos} ({formatCount(infos.length)})
          </summary>
          <ShortList items={infos} first={20} className="problems" draw={draw} />
        </details>
      )}
    </section>
  );
}
