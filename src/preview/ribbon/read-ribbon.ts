/** One button of the add-in's ribbon group, as the manifest describes it to Excel. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of its icon of 32 pixels, relative to the manifest. */
  readonly icon: string;
  /** What it runs; null where it opens the pane. */
  readonly action: string | null;
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads the ribbon group from the add-in's manifest, in Vietnamese (its default locale).
 * @throws Error where the manifest has no group
 */
export function readRibbon(manifest: Document): Ribbon {
  const resources = new Map<string, string>();
  for (const entry of all(manifest, 'String', 'Image')) {
    resources.set(entry.getAttribute('id') ?? '', entry.getAttribute('DefaultValue') ?? '');
  }
  const text = (parent: Element, tag: string): string =>
    resources.get(children(parent, tag)[0]?.getAttribute('resid') ?? '') ?? '';
  const [group] = all(manifest, 'Group');
  if (group === undefined) throw new Error('The manifest has no ribbon group');
  return {
    group: text(group, 'Label'),
    buttons: children(group, 'Control').map((control) => {
      const [supertip] = children(control, 'Supertip');
      const icons = all(control, 'Image').filter((image) => image.getAttribute('size') === '32');
      const [action] = all(control, 'FunctionName');
      return {
        id: control.getAttribute('id') ?? '',
        label: text(control, 'Label'),
        tipTitle: supertip === undefined ? '' : text(supertip, 'Title'),
        tip: supertip === undefined ? '' : text(supertip, 'Description'),
        icon: new URL(resources.get(icons[0]?.getAttribute('resid') ?? '') ?? '').pathname.slice(1),
        action: action?.textContent ?? null,
      };
    }),
  };
}

function all(parent: Document | Element, ...tags: readonly string[]): Element[] {
  return [...parent.getElementsByTagName('*')].filter(({ localName }) => tags.includes(localName));
}

function children(parent: Element, tag: string): Element[] {
  return [...parent.children].filter(({ localName }) => localName === tag);
}
