import type ts from 'typescript';

export declare const stripWordExamples: ts.TransformerFactory<ts.SourceFile>;
