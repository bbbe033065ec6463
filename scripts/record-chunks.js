const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** Where a production build says which files it made and from where each is asked for; `npm run check-size` reads it. */
const CHUNKS = join(__dirname, '../node_modules/.cache/build/chunks.json');

class RecordChunksPlugin {
  apply(compiler) {
    compiler.hooks.done.tap('RecordChunks', (stats) => {
      const wanted = { all: false, outputPath: true, ids: true, chunks: true, chunkOrigins: true };
      mkdirSync(dirname(CHUNKS), { recursive: true });
      writeFileSync(CHUNKS, JSON.stringify(stats.toJson(wanted)));
    });
  }
}

module.exports = { CHUNKS, RecordChunksPlugin };
