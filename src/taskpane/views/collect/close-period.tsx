import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { collectText } from '../../../text/vi/pane-collect';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** Closes the period into the workbook's history; one that was closed before asks once more. */
export function ClosePeriod(): JSX.Element {
  const { work, plan } = usePane().state;
  const { collect, state } = useCollect();
  const [isSure, setSure] = useState(false);
  const { from, to } = state.settings.period;
  const isClosed =
    state.history?.periods.some((past) => past.planId === plan.id && past.from === from && past.to === to) === true;
  const close = (): void => {
    if (isClosed && !isSure) setSure(true);
    else {
      setSure(false);
      void collect.withDesk((desk) => desk.closePeriod());
    }
  };
  return (
    <button type="button" disabled={work !== null} onClick={close} onBlur={() => setSure(false)}>
      {isSure ? collectText.closeAgain : collectText.closePeriod}
    </button>
  );
}
