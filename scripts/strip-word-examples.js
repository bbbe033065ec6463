const ts = require('typescript');

const FOR_TESTS_ONLY = new Set(['example', 'unlike']);

function nameOf(property) {
  return ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) ? property.name.text : null;
}

/** A line of a vocabulary: it alone has both what it was made for and what it must leave. */
function isVocabularyLine(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(nameOf);
  return [...FOR_TESTS_ONLY].every((name) => names.includes(name));
}

/**
 * A transformer for the build: takes the examples and counter-examples out of the vocabularies. They hold the lines to their
 * words in tests; in the code nobody reads them, and an office's computer would only fetch them.
 */
function stripWordExamples(context) {
  return (file) => {
    const visit = (node) => {
      if (!isVocabularyLine(node)) return ts.visitEachChild(node, visit, context);
      const kept = node.properties.filter((property) => !FOR_TESTS_ONLY.has(nameOf(property)));
      return ts.visitEachChild(context.factory.updateObjectLiteralExpression(node, kept), visit, context);
    };
    return ts.visitNode(file, visit);
  };
}

module.exports = { stripWordExamples };
