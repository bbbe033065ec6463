import type ts from 'typescript';

export declare const stripFunctionHelp: ts.TransformerFactory<ts.SourceFile>;
