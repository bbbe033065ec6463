// Builds the one page that Excel loads (the shared runtime) and lays manifest and assets beside it.
//
//   npm run build                                        for this computer (https://localhost:3000)
//   npm run build -- --env origin=https://dvctt.example.gov.vn
//   npm run build -- --env origin=https://… --env officejs=local     office.js served from the same host
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { RecordChunksPlugin } = require('./scripts/record-chunks.js');
const { stripFunctionHelp } = require('./scripts/strip-function-help.js');
const { stripWordExamples } = require('./scripts/strip-word-examples.js');

const DEV_ORIGIN = 'https://localhost:3000';
const CDN_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const CDN_HOSTS = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com';

/** The address under which the built files will be served: https, no query, no slash at the end. */
function checkOrigin(written) {
  const url = new URL(written);
  if (url.protocol !== 'https:') throw new Error(`Excel loads add-ins over https only: ${written}`);
  if (url.search || url.hash) throw new Error(`An address without ? and # is needed: ${written}`);
  return url.href.replace(/\/+$/, '');
}

/** Unmodified copies of what office.js loads in Excel, from the installed package (never from this repository). */
function officeJsCopies() {
  const context = join(__dirname, 'node_modules/@microsoft/office-js/dist');
  const wanted = [
    '{office,excel*,custom-functions-runtime,o15apptofilemappingtable,es6-promise}.js',
    '{vi-vn,en-us}/office_strings.js',
    '{telemetry,ariatelemetry}/*.js',
  ];
  return wanted.map((from) => ({
    context,
    from,
    to: 'office-js/[path][name][ext]',
    globOptions: { ignore: ['**/*.debug.js'] },
    // Marked as minimized already, so that webpack leaves the copies as they are.
    info: { minimized: true },
  }));
}

async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, cert, key } = await getHttpsServerOptions();
  return {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: { ca, cert, key } },
    static: false,
    // Excel on the web reads functions.json from its own origin.
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    client: { overlay: false },
  };
}

module.exports = async function configure(env, argv) {
  const production = argv.mode === 'production';
  const origin = checkOrigin(env.origin ?? DEV_ORIGIN);
  const localOfficeJs = env.officejs === 'local';

  return {
    mode: production ? 'production' : 'development',
    // Not eval: the page's own content security policy forbids it.
    devtool: 'source-map',
    entry: { runtime: './src/office/entry.ts' },
    output: {
      path: join(__dirname, 'dist'),
      // The manifest names runtime.js, so its name stays; the page asks for it with a hash. Lazy chunks carry theirs, short: runtime.js holds them all.
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:6].js',
      clean: true,
    },
    target: ['web', 'es2020'],
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked once, by `npm run typecheck`.
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, sourceMap: true },
            getCustomTransformers: () => ({ before: [stripFunctionHelp, stripWordExamples] }),
          },
        },
        {
          test: /\.css$/,
          use: [MiniCssExtractPlugin.loader, 'css-loader', require.resolve('./scripts/minify-css.js')],
        },
      ],
    },
    plugins: [
      ...(production ? [new RecordChunksPlugin()] : []),
      // The pane's style is a file of its chunk, there before the pane is drawn.
      new MiniCssExtractPlugin({ chunkFilename: '[name].[contenthash:6].css' }),
      new HtmlPlugin({
        template: './src/office/runtime.html',
        filename: 'runtime.html',
        hash: true,
        minify: false,
        templateParameters: {
          officeJs: localOfficeJs ? 'office-js/office.js' : CDN_OFFICE_JS,
          scriptHosts: localOfficeJs ? '' : ` ${CDN_HOSTS}`,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/src/**'] } },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEV_ORIGIN, origin),
          },
          ...(localOfficeJs ? officeJsCopies() : []),
        ],
      }),
    ],
    // Counted from 0: ids stand in every file, and before the first function in the list of all of them.
    ...(production ? { optimization: { chunkIds: 'natural', moduleIds: 'natural', mangleExports: 'size' } } : {}),
    // What runs before the functions have registered stays small; the pane's libraries belong to its own chunk.
    performance: {
      hints: production && 'warning',
      maxEntrypointSize: 250_000,
      maxAssetSize: 600_000,
      assetFilter: (name) => name.endsWith('.js') && !name.startsWith('office-js/'),
    },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};
