/**
 * Puts a text on the clipboard, in the way that the web view allows. Where it allows none, the text is selected for the
 * person to copy.
 * @returns whether it was copied
 */
export async function copyText(text: string, place: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Frames of some hosts may not use the clipboard: the person can.
    place?.focus();
    place?.select();
    return false;
  }
}
