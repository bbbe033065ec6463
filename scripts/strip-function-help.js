const ts = require('typescript');

const FOR_EXCEL_ONLY = new Set(['help', 'example']);

/** A parameter's name is an object of both languages; a name that code uses is a text. */
function isForExcelOnly(node) {
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return false;
  const { text } = node.name;
  return FOR_EXCEL_ONLY.has(text) || (text === 'name' && ts.isObjectLiteralExpression(node.initializer));
}

/**
 * A transformer for the build: takes the functions' help, examples and names of parameters out of the code. Excel reads
 * them in functions.json; in the code they would only delay the first result of a function.
 */
function stripFunctionHelp(context) {
  return (file) => {
    if (!/[\\/]src[\\/]functions[\\/]/.test(file.fileName)) return file;
    const visit = (node) => (isForExcelOnly(node) ? undefined : ts.visitEachChild(node, visit, context));
    return ts.visitNode(file, visit);
  };
}

module.exports = { stripFunctionHelp };
