import type { Ribbon, RibbonButton } from './read-ribbon';

/** Draws the add-in's ribbon group as Excel does: icons above labels, tooltips with title and description. */
export function drawRibbon(
  root: HTMLElement,
  ribbon: Ribbon,
  base: string,
  press: (button: RibbonButton) => void,
): void {
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  buttons.setAttribute('role', 'toolbar');
  buttons.setAttribute('aria-label', ribbon.group);
  buttons.append(
    ...ribbon.buttons.map((button) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.id = button.id;
      made.title = `${button.tipTitle}\n${button.tip}`;
      const icon = document.createElement('img');
      icon.src = base + button.icon;
      icon.alt = '';
      made.append(icon, button.label);
      made.addEventListener('click', () => press(button));
      return made;
    }),
  );
  const group = document.createElement('p');
  group.className = 'group';
  group.textContent = ribbon.group;
  root.replaceChildren(buttons, group);
}
