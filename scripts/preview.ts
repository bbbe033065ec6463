// npm run preview: the whole add-in in a browser, without Excel.
//   npm run preview -- --port 4000 --no-open
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildPreview, servePreview } from './serve-preview';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3300' }, 'no-open': { type: 'boolean', default: false } },
});

async function main(): Promise<void> {
  console.log('Đang dựng bản xem thử (lần đầu mất khoảng nửa phút)…');
  await buildPreview();
  const { address } = await servePreview(Number(values.port));
  console.log(`\nBản xem thử DVCTT đang chạy tại ${address}`);
  console.log('Mở địa chỉ này bằng trình duyệt; nhấn Ctrl+C để dừng.');
  if (!values['no-open']) openBrowser(address);
}

/** Opens the person's browser where there is a screen; never in CI, over ssh or in a container. */
function openBrowser(url: string): void {
  const { platform, env } = process;
  const hasScreen = platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  if (!hasScreen || env['CI'] || env['SSH_CONNECTION'] || !process.stdout.isTTY) return;
  const commands: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
    win32: ['cmd', ['/c', 'start', '', url]],
    darwin: ['open', [url]],
  };
  const [command, args] = commands[platform] ?? ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // Without a browser the address above is still there to be copied.
  child.on('error', () => undefined);
  child.unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
