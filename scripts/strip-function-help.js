const ts = require('typescript');

const FOR_EXCEL_ONLY = new Set(['help', 'example']);

/**
 * A transformer for the build: takes the functions' help and examples out of the code. Excel reads them in
 * functions.json; in the code they would only delay the first result of a function.
 */
function stripFunctionHelp(context) {
  return (file) => {
    if (!/[\\/]src[\\/]functions[\\/]/.test(file.fileName)) return file;
    const visit = (node) =>
      ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && FOR_EXCEL_ONLY.has(node.name.text)
        ? undefined
        : ts.visitEachChild(node, visit, context);
    return ts.visitNode(file, visit);
  };
}

module.exports = { stripFunctionHelp };
