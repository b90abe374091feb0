import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../tools/public-entries.js';
import type { DocumentBlock } from './document-code.js';

/** Modules that an example imports beside it lie here: `./read-only.js`. */
const BESIDE = 'demo/adapters/guide';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  allowJs: true,
  checkJs: true,
  // examples leave out what a page of their own would check, such as that an element is there
  strict: false,
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What a framework brings cannot be resolved here: its own test compiles it. */
function isOfAnother(problem: string): boolean {
  const named = /^Cannot find module '([^']+)'/.exec(problem)?.[1];
  return named !== undefined && !/^(?:\.|interaction-timeline)/.test(named);
}

/** JavaScript has no way to say what a value is that the contract leaves open. */
function isLeftOpen(problem: string, language: string): boolean {
  return language === 'js' && /does not exist on type 'unknown'/.test(problem);
}

/**
 * Compiles examples as modules of a host, against the declarations of the built package.
 * @param given a file with declarations of what the sentences around the examples speak of
 * @returns what is wrong, by the place of the example
 */
export function compileExamples(blocks: readonly DocumentBlock[], given: string): ReadonlyMap<string, string> {
  const files = new Map(
    blocks.map((block, index) => [join(root, BESIDE, `example-${index}.${block.language}`), block] as const),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => files.get(name)?.code ?? readFile.call(host, name);
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.getSourceFile = (name, language, ...rest) => {
    const code = files.get(name)?.code;
    return code === undefined
      ? getSourceFile.call(host, name, language, ...rest)
      : ts.createSourceFile(name, code, language, true);
  };
  const program = ts.createProgram([...files.keys(), given], options, host);
  const problems = [...files].map(([name, { place, language }]) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const told = found
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .filter((problem) => !isOfAnother(problem) && !isLeftOpen(problem, language));
    return [place, told.join('; ')] as const;
  });
  return new Map(problems);
}
