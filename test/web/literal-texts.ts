/** Finds the texts that a person would read and that stand in a component itself: between its tags, and in the props that are read. */
import ts from 'typescript';

const read = new Set(['label', 'title', 'placeholder', 'aria-label', 'description', 'alt', 'hint', 'error']);
const word = /\p{L}{2,}/u;

export function literalTexts(code: string): string[] {
  const file = ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && word.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && read.has(node.name.getText()) && isLiteral(node.initializer))
      found.push(node.getText());
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && isLiteral(node)) found.push(node.getText());
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** A text with words in it, as it is or with values put in; one arm of a choice counts too. */
function isLiteral(node: ts.Node | undefined): boolean {
  if (!node) return false;
  if (ts.isJsxExpression(node)) return isLiteral(node.expression);
  if (ts.isStringLiteralLike(node)) return word.test(node.text);
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].some(({ text }) => word.test(text));
  if (ts.isConditionalExpression(node)) return isLiteral(node.whenTrue) || isLiteral(node.whenFalse);
  return false;
}
