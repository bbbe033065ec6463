/**
 * Sets `data-theme` by the theme in which Office shows itself, and again whenever the person comes back to the pane:
 * Excel tells of no change. High contrast needs nothing, the pane's style asks the system for its colours.
 */
export function followOfficeTheme(root: HTMLElement): void {
  const apply = (): void => {
    // The types promise a theme; Excel on the web has none.
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    root.dataset['theme'] = isDark(theme?.bodyBackgroundColor) ? 'dark' : 'light';
  };
  apply();
  window.addEventListener('focus', apply);
}

/** @param background "#RRGGBB"; Excel on the web and older versions have no theme to tell, and are light */
export function isDark(background: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(background ?? '');
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
