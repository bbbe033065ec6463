/** A DOM element with attributes and children; texts are always text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that runs an action; pressed twice, the second press waits for the first to end. */
export function button(label: string, action: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => {
    made.disabled = true;
    void action().finally(() => {
      made.disabled = false;
    });
  });
  return made;
}
