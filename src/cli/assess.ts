import { readFileSync, writeFileSync } from 'node:fs';
import { unreadableSentences } from '../text/vi/unreadable-files';
import { UnreadableFileError } from '../files/xlsx/unreadable-file-error';
import { readArguments, UsageError } from './arguments';
import { callerPath } from './caller-path';
import { cliText } from './messages';
import { runAssess } from './run-assess';
import { runAssessAll } from './run-assess-all';
import { writeOut } from './write-out';

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    await writeOut(process.stdout, `${cliText.usage}\n`);
    return 0;
  }
  const asked = readArguments(words);
  if ('folder' in asked) {
    const { exit, report } = await runAssessAll(asked);
    await writeOut(process.stdout, `${JSON.stringify(report, null, 2)}\n`);
    return exit;
  }
  const { file, out, ...options } = asked;
  const outcome = await runAssess({ bytes: readFile(file), fileName: file, ...options });
  if (out !== null && outcome.write !== null) writeFile(out, outcome.write());
  if (outcome.note !== null) process.stderr.write(`${outcome.note}\n`);
  await writeOut(process.stdout, `${JSON.stringify(outcome.report, null, 2)}\n`);
  return outcome.exit;
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(callerPath(file));
  } catch (error) {
    throw new UsageError(cliText.cannotRead(file), { cause: error });
  }
}

function writeFile(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(callerPath(file), bytes);
  } catch (error) {
    throw new UsageError(cliText.cannotWrite(file), { cause: error });
  }
}

function complain(error: unknown): void {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n${cliText.usage}\n`);
  else if (error instanceof UnreadableFileError) process.stderr.write(`${unreadableSentences[error.reason]}\n`);
  else throw error;
}

main(process.argv.slice(2)).then(
  (code) => {
    // The real office.js keeps timers that would hold the process; what was asked for is done.
    process.exit(code);
  },
  (error: unknown) => {
    complain(error);
    process.exit(2);
  },
);
