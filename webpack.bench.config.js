// Bundles the benchmark of cells as the add-in is bundled: what a loader adds to every function would be measured, too. Never shipped.
const { join } = require('node:path');

module.exports = {
  mode: 'production',
  devtool: false,
  entry: './bench/cells-to-verdicts.ts',
  output: { path: join(__dirname, 'node_modules/.cache/bench'), filename: 'cells-to-verdicts.js' },
  target: 'node20',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, target: 'ES2022' } },
      },
    ],
  },
  optimization: { minimize: false, splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
};
