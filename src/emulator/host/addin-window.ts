import type { ClassSchema } from '../protocol/class-schema';
import type { HostMessage } from './events';

const EVENT_CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;

type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The service behind Office.addin: showing and hiding the pane, and whether the add-in starts with the workbook. */
class AppRuntimeService {
  static readonly schema: ClassSchema = {
    name: 'AppRuntimeService',
    methods: ['getAppRuntimeStartState', 'getAppRuntimeState', 'setAppRuntimeStartState', 'setAppRuntimeState'],
  };
  private startState: RuntimeState = 'Inactive';

  constructor(private readonly window: AddinWindow) {}

  getAppRuntimeState(): RuntimeState {
    return this.window.isVisible ? 'Visible' : 'Background';
  }

  setAppRuntimeState(state: unknown): void {
    this.window.show(state === 'Visible');
  }

  getAppRuntimeStartState(): RuntimeState {
    return this.startState;
  }

  setAppRuntimeStartState(state: unknown): void {
    this.startState = state === 'Background' ? 'Background' : 'Inactive';
  }
}

/** The add-in's pane as Excel's window has it. */
export class AddinWindow {
  readonly service = new AppRuntimeService(this);
  isVisible = true;
  /** The theme in which Excel shows itself around it. */
  theme: 'light' | 'dark' = 'light';

  constructor(
    private readonly push: (messages: readonly HostMessage[]) => void,
    private readonly onChanged: () => void,
  ) {}

  /** Shows or hides the pane; the add-in goes on running, and is told. */
  show(isVisible: boolean): void {
    if (this.isVisible === isVisible) return;
    this.isVisible = isVisible;
    const visibility = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
    setTimeout(() => this.push([[EVENT_CATEGORY, VISIBILITY_CHANGED, '', visibility, 0]]), 0);
    this.onChanged();
  }
}
