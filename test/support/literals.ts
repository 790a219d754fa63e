import ts from 'typescript'
import { parse, walk } from './modules.js'

const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|children)$/

const said = (text: string) => /\p{L}/u.test(text)

const strings = (node: ts.Node | undefined): string[] =>
  node
    ? [...walk(node)].flatMap((inner) =>
        ts.isStringLiteralLike(inner) ||
        ts.isTemplateHead(inner) ||
        ts.isTemplateMiddle(inner) ||
        ts.isTemplateTail(inner)
          ? [inner.text]
          : [],
      )
    : []

/** A string that can become text on screen: not one that is compared, indexed with, or an attribute's value. */
const shown = (node: ts.Expression | undefined): string[] => {
  if (!node) return []
  if (ts.isParenthesizedExpression(node)) return shown(node.expression)
  if (ts.isConditionalExpression(node)) return [...shown(node.whenTrue), ...shown(node.whenFalse)]
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken
    const either = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken]
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return shown(node.right)
    return either.includes(kind) ? [...shown(node.left), ...shown(node.right)] : []
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return strings(node)
  return []
}

/** The words that a module writes on screen, or has spoken, by itself. */
export const literals = (file: string, text?: string): string[] =>
  [...walk(parse(file, text))]
    .flatMap((node) => {
      if (ts.isJsxText(node)) return [node.text]
      if (ts.isJsxAttribute(node)) return SPOKEN.test(node.name.getText()) ? strings(node.initializer) : []
      if (ts.isPropertyAssignment(node) && SPOKEN.test(node.name.getText().replace(/^['"]|['"]$/g, ''))) {
        return strings(node.initializer)
      }
      const child = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)
      return child ? shown(node.expression) : []
    })
    .filter(said)
