const ts = require('typescript');

const FOR_EXCEL_ONLY = new Set(['help', 'example', 'dimensionality']);
/** A parameter's name and a function's kind of result are objects; what code means by these words is none. */
const FOR_EXCEL_AS_OBJECTS = new Set(['name', 'result']);

function isForExcelOnly(node) {
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return false;
  const { text } = node.name;
  const isObject = ts.isObjectLiteralExpression(node.initializer);
  return FOR_EXCEL_ONLY.has(text) || (isObject && FOR_EXCEL_AS_OBJECTS.has(text));
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
