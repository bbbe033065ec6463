import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { writeOut } from '../../src/cli/write-out';

const folder = mkdtempSync(join(tmpdir(), 'into-pipe-'));
for (let copy = 1; copy <= 6; copy += 1)
  copyFileSync('samples/tong-hop-19-don-vi.xlsx', join(folder, `xa-${copy}.xlsx`));
afterAll(() => rmSync(folder, { recursive: true }));

interface Heard {
  readonly text: string;
  readonly complaint: string;
  readonly code: number | null;
}

/** Runs the command into a pipe whose reader starts late, or goes away after the first piece. */
function assessInto(reader: 'slow' | 'gone'): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const child = spawn('node_modules/.bin/tsx', ['src/cli/assess.ts', '--all', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece);
      if (reader === 'gone') return void child.stdout.destroy();
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 50);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ text: Buffer.concat(pieces).toString(), complaint: Buffer.concat(complaints).toString(), code });
    });
  });
}

describe('assess into a pipe', () => {
  it('writes its whole result, however slowly it is read', async () => {
    const { text } = await assessInto('slow');
    expect(text.length).toBeGreaterThan(65_536);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('ends without a complaint where the reader goes away', async () => {
    const { text, complaint, code } = await assessInto('gone');
    expect(text.length).toBeGreaterThan(0);
    expect(complaint).toBe('');
    expect([0, 1]).toContain(code);
  });

  it('tells of any other failure to write', async () => {
    const full = new Writable({ write: (_, __, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })) });
    await expect(writeOut(full, 'x')).rejects.toThrow('full');
  });
});
