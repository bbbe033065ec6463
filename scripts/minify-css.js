const { transform } = require('lightningcss');

/** A loader that takes comments and blanks out of a style before css-loader reads it. */
module.exports = function minifyCss(css) {
  const { code } = transform({ filename: this.resourcePath, code: Buffer.from(css), minify: true });
  return code.toString();
};
