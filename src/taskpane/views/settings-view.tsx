import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { palettes, type PaletteId } from '../../app/host/palette';
import { defaultSettings, MOST_DECIMALS, type WorkbookSettings } from '../../app/host/settings';
import { displayRate } from '../../domain/rates/display-rate';
import { statusLabels } from '../../text/vi/status-labels';
import { settingsText } from '../../text/vi/pane-settings';
import { Icon } from '../parts/icon';
import { usePane } from '../use-pane';
import './forms.css';

const PALETTES: readonly PaletteId[] = ['safe', 'classic'];
const MODES = ['cut', 'round'] as const;
const TONES = ['met', 'near', 'missed'] as const;

/** What an officer may set. Every change is kept at once, in the workbook. */
export function SettingsView(): JSX.Element {
  const { store, state } = usePane();
  const { settings } = state;
  const set = (change: Partial<WorkbookSettings>, told: string = settingsText.saved): void =>
    void store.setSettings(change, told);
  const isDefault = (Object.keys(defaultSettings) as (keyof WorkbookSettings)[]).every(
    (name) => settings[name] === defaultSettings[name],
  );
  const example = displayRate({ numerator: 150, denominator: 155 }, settings);
  return (
    <>
      <p class="quiet">{settingsText.intro}</p>
      <section class="form" aria-labelledby="verdict-title">
        <h2 id="verdict-title">{settingsText.verdict}</h2>
        <NearField
          key={settings.nearPercent}
          value={settings.nearPercent}
          onChange={(nearPercent) => set({ nearPercent }, settingsText.savedColours)}
        />
      </section>
      <section class="form" aria-labelledby="display-title">
        <h2 id="display-title">{settingsText.display}</h2>
        <label>
          {settingsText.decimals}
          <select
            value={String(settings.decimals)}
            onChange={(event) => set({ decimals: Number(event.currentTarget.value) })}
          >
            {Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => (
              <option key={decimals}>{decimals}</option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{settingsText.mode}</legend>
          {MODES.map((mode) => (
            <label key={mode} class="radio">
              <input type="radio" name="mode" checked={settings.mode === mode} onChange={() => set({ mode })} />
              {settingsText[mode]}
            </label>
          ))}
          <p class="quiet">
            {settingsText.example(example)} {settingsText.modeHint}
          </p>
        </fieldset>
      </section>
      <section class="form" aria-labelledby="palette-title">
        <h2 id="palette-title">{settingsText.palette}</h2>
        <fieldset>
          <legend class="visually-hidden">{settingsText.palette}</legend>
          {PALETTES.map((id) => (
            <label key={id} class="radio">
              <input
                type="radio"
                name="palette"
                checked={settings.palette === id}
                onChange={() => set({ palette: id }, settingsText.savedColours)}
              />
              <span>
                {settingsText[id]}
                <Swatches id={id} />
              </span>
            </label>
          ))}
        </fieldset>
      </section>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.writesVerdicts}
          onChange={(event) => set({ writesVerdicts: event.currentTarget.checked }, settingsText.savedColours)}
        />
        <span>
          {settingsText.verdicts}
          <span class="quiet"> – {settingsText.verdictsHint}</span>
        </span>
      </label>
      <div class="toolbar">
        <button type="button" disabled={isDefault} onClick={() => set(defaultSettings, settingsText.savedColours)}>
          {settingsText.reset}
        </button>
        {isDefault && <span class="quiet">{settingsText.isDefault}</span>}
      </div>
    </>
  );
}

function NearField({ value, onChange }: { value: number; onChange: (value: number) => void }): JSX.Element {
  const [written, setWritten] = useState(String(value));
  const isRight = /^\d{1,3}$/u.test(written) && Number(written) >= 1 && Number(written) <= 100;
  return (
    <label>
      {settingsText.near}
      <span class="with-unit">
        <input
          type="text"
          inputMode="numeric"
          class="field short"
          value={written}
          aria-invalid={!isRight}
          aria-describedby="near-hint"
          onInput={(event) => setWritten(event.currentTarget.value.trim())}
          onChange={() => isRight && onChange(Number(written))}
        />
        %
      </span>
      <span class={isRight ? 'quiet' : 'wrong'} id="near-hint" role={isRight ? undefined : 'alert'}>
        {isRight ? settingsText.nearHint : settingsText.nearWrong}
      </span>
    </label>
  );
}

/** The palette as it will stand on the sheet. */
function Swatches({ id }: { id: PaletteId }): JSX.Element {
  return (
    <span class="swatches" aria-hidden="true">
      {TONES.map((tone) => {
        const { fill, font, bold } = palettes[id][tone];
        return (
          <span key={tone} style={{ background: fill, color: font, fontWeight: bold ? 600 : 400 }}>
            <Icon name={tone} />
            {statusLabels[tone]}
          </span>
        );
      })}
    </span>
  );
}
