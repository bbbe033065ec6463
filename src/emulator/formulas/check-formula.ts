import { type Token, tokenize } from './tokens';

export interface FormulaFacts {
  readonly hasArrayConstant: boolean;
  /** Upper case, as called. */
  readonly functions: ReadonlySet<string>;
}

class SyntaxFault extends Error {}

/**
 * Reads a formula (without its leading "=") as Excel's parser would; null where Excel would refuse to enter it.
 * Names and functions need not exist: Excel accepts them and shows #NAME?.
 *
 * @example readFormula('SUM(A1:B2)*2')?.functions // Set { 'SUM' }
 * @example readFormula('SUM(A1') // null
 */
export function readFormula(formula: string): FormulaFacts | null {
  if (formula.trim() === '') return null;
  try {
    return new FormulaReader(formula).read();
  } catch (error) {
    if (error instanceof SyntaxFault) return null;
    throw error;
  }
}

class FormulaReader {
  private readonly tokens: readonly Token[];
  private readonly functions = new Set<string>();
  private hasArrayConstant = false;
  private at = 0;

  constructor(formula: string) {
    this.tokens = tokenize(formula).filter((token) => token.kind !== 'space');
  }

  read(): FormulaFacts {
    this.readExpression();
    if (this.at < this.tokens.length) throw new SyntaxFault();
    return { hasArrayConstant: this.hasArrayConstant, functions: this.functions };
  }

  private readExpression(): void {
    for (;;) {
      while (this.isOperator('+', '-', '@')) this.at++;
      this.readOperand();
      while (this.kind() === 'postfix') this.at++;
      if (this.kind() === 'operator' && !this.isOperator('@')) this.at++;
      // Two references side by side are an intersection.
      else if (!this.startsReference()) return;
    }
  }

  private readOperand(): void {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'text':
      case 'number':
      case 'boolean':
      case 'error':
      case 'reference':
      case 'structured':
        return;
      case 'name':
        if (this.kind() === 'structured') this.at++;
        return;
      case 'function':
        this.functions.add(token.text.toUpperCase());
        this.at++;
        this.readArguments();
        // LAMBDA(…)(…) is called at once.
        while (this.kind() === 'open') {
          this.at++;
          this.readArguments();
        }
        return;
      case 'open':
        this.readExpression();
        while (this.kind() === 'comma') {
          this.at++;
          this.readExpression();
        }
        this.expect('close');
        return;
      case 'array-open':
        this.hasArrayConstant = true;
        this.readArrayConstant();
        return;
      default:
        throw new SyntaxFault();
    }
  }

  private readArguments(): void {
    for (;;) {
      if (this.kind() !== 'comma' && this.kind() !== 'close') this.readExpression();
      if (this.kind() === 'comma') this.at++;
      else {
        this.expect('close');
        return;
      }
    }
  }

  private readArrayConstant(): void {
    let width: number | null = null;
    for (;;) {
      let columns = 0;
      for (;;) {
        if (this.isOperator('-', '+')) this.at++;
        const kind = this.kind();
        if (kind !== 'text' && kind !== 'number' && kind !== 'boolean' && kind !== 'error') throw new SyntaxFault();
        this.at++;
        columns++;
        if (this.kind() !== 'comma') break;
        this.at++;
      }
      if (width !== null && width !== columns) throw new SyntaxFault();
      width = columns;
      if (this.kind() !== 'array-row') break;
      this.at++;
    }
    this.expect('array-close');
  }

  private kind(): Token['kind'] | undefined {
    return this.tokens[this.at]?.kind;
  }

  private isOperator(...operators: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' && operators.includes(token.text);
  }

  private startsReference(): boolean {
    const previous = this.tokens[this.at - 1]?.kind;
    return this.kind() === 'reference' && (previous === 'reference' || previous === 'name');
  }

  private expect(kind: Token['kind']): void {
    if (this.kind() !== kind) throw new SyntaxFault();
    this.at++;
  }
}
