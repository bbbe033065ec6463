import type { EmulatedExcel } from '../emulator/host/excel-host';
import { element } from './page-elements';

/** What Excel gives a pane at first, and between which widths a person may have it. */
const USUAL = 350;
const NARROWEST = 320;
const WIDEST = 640;
const STEP = 10;

/** The pane's place at the right: shown and hidden as Excel does, and as wide as the person makes it. */
export function placePane(excel: EmulatedExcel): void {
  const pane = element('pane', HTMLElement);
  const divider = element('divider', HTMLElement);
  const show = (): void => {
    pane.hidden = !excel.addin.isVisible;
    divider.hidden = pane.hidden;
  };
  excel.onChange(show);
  element('close-pane', HTMLButtonElement).addEventListener('click', () => excel.addin.show(false));

  const setWidth = (width: number): void => {
    const fitting = Math.max(NARROWEST, Math.min(WIDEST, Math.round(width)));
    pane.style.width = `${fitting}px`;
    divider.setAttribute('aria-valuenow', String(fitting));
  };
  divider.setAttribute('aria-valuemin', String(NARROWEST));
  divider.setAttribute('aria-valuemax', String(WIDEST));
  setWidth(USUAL);
  divider.addEventListener('pointerdown', (down) => {
    divider.setPointerCapture(down.pointerId);
    // The frame would swallow the pointer.
    pane.classList.add('resizing');
  });
  divider.addEventListener('pointermove', (move) => {
    if (divider.hasPointerCapture(move.pointerId)) setWidth(window.innerWidth - move.clientX);
  });
  divider.addEventListener('lostpointercapture', () => pane.classList.remove('resizing'));
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(pane.offsetWidth + STEP);
    if (key === 'ArrowRight') setWidth(pane.offsetWidth - STEP);
  });
}
