import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser of this computer; CHROMIUM_PATH says where another one is. @throws Error where there is none */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = named ?? USUAL_PLACES.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error('These tests need Chromium: "apt-get install chromium", or set CHROMIUM_PATH.');
  }
  return found;
}
