// Draws assets/src/*.svg as assets/*-{16,32,64,80}.png. Run it after changing a drawing, look at the PNGs, commit both:
//   npm run draw-icons
// Needs Chromium or Chrome: CHROMIUM=/path/to/it where it is not called `chromium`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SIZES = [16, 32, 64, 80];
const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const drawings = readdirSync(join(assets, 'src')).filter((name) => name.endsWith('.svg'));

// The page draws each SVG on a canvas and writes the PNG as text into its own body, which --dump-dom prints.
const jobs = drawings.map((name) => ({
  name: basename(name, '.svg'),
  svg: `data:image/svg+xml;base64,${readFileSync(join(assets, 'src', name)).toString('base64')}`,
}));
const page = `<body><script>
for (const { name, svg } of ${JSON.stringify(jobs)}) {
  for (const size of ${JSON.stringify(SIZES)}) {
    const image = new Image(size, size);
    image.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
      canvas.getContext('2d').drawImage(image, 0, 0, size, size);
      document.body.append('[' + name + '-' + size + ' ' + canvas.toDataURL('image/png').split(',')[1] + ']');
    };
    image.src = svg;
  }
}
</script>`;

const folder = mkdtempSync(join(tmpdir(), 'draw-icons-'));
try {
  writeFileSync(join(folder, 'page.html'), page);
  const dom = execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--virtual-time-budget=5000',
      '--dump-dom',
      pathToFileURL(join(folder, 'page.html')).href,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 },
  );
  const drawn = [...dom.matchAll(/\[([a-z-]+-\d+) ([A-Za-z0-9+/=]+)\]/g)];
  if (drawn.length !== jobs.length * SIZES.length) {
    throw new Error(`Only ${drawn.length} of ${jobs.length * SIZES.length} icons were drawn`);
  }
  for (const [, name, png] of drawn) writeFileSync(join(assets, `${name}.png`), Buffer.from(png, 'base64'));
  console.log(`${drawn.length} icons drawn`);
} finally {
  rmSync(folder, { recursive: true });
}
