// Builds the preview: the page with the spreadsheet, and beside it the add-in itself, as it ships, under addin/.
// Never shipped. Built and served by `npm run preview`.
const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const configureAddin = require('./webpack.config.js');

const CACHE = join(__dirname, 'node_modules/.cache/preview');
const OUTPUT = join(CACHE, 'site');
/**
 * In Excel, the bridge to the host stands in the page before office.js loads. Here a script of one line asks the page
 * around it for one; the add-in's own page and code stay as they are.
 */
class BridgeBeforeOfficePlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('BridgeBeforeOffice', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('BridgeBeforeOffice', (data) => {
        const place = data.html.indexOf('<script');
        if (place < 0) throw new Error('runtime.html loads no office.js');
        const bridge = '<script src="../connect-host.js"></script>\n    ';
        return { ...data, html: data.html.slice(0, place) + bridge + data.html.slice(place) };
      });
    });
  }
}

async function addinConfig() {
  const addin = await configureAddin({ officejs: 'local' }, { mode: 'development' });
  return {
    ...addin,
    name: 'addin',
    devtool: false,
    output: { ...addin.output, path: join(OUTPUT, 'addin') },
    plugins: [...addin.plugins, new BridgeBeforeOfficePlugin()],
    // Small, and what it copies (manifest, icons) must never be an older one from a cache.
    cache: false,
    performance: false,
  };
}

function pageConfig() {
  return {
    name: 'page',
    mode: 'development',
    devtool: false,
    entry: { page: './src/preview/page.ts' },
    output: {
      path: OUTPUT,
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: { keep: /^(?:addin\/|connect-host\.js|.*\.xlsx$)/ },
    },
    target: ['web', 'es2022'],
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: 'ES2022' } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    // React's lighter half; without minimizing, for the build shall be quick.
    optimization: { nodeEnv: 'production' },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlPlugin({ template: './src/preview/page.html', filename: 'index.html', minify: false }),
    ],
    cache: {
      type: 'filesystem',
      name: 'page',
      cacheDirectory: join(CACHE, 'webpack'),
      buildDependencies: {
        config: ['webpack.preview.config.js', 'webpack.config.js'].map((file) => join(__dirname, file)),
      },
    },
    performance: false,
  };
}

module.exports = async () => [pageConfig(), await addinConfig()];
module.exports.OUTPUT = OUTPUT;
/** Served as they are. */
module.exports.COPIED = ['src/preview/connect-host.js', 'samples/mau-xem-thu.xlsx'];
