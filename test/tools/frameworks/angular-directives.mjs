// Directives for Angular in the format in which its libraries are published: the compiler of a host links them. Each hands its
// inputs on to the element; events need no directive, for Angular listens to those of the DOM and knows their types.

/** What the compiler of a host asks of a declaration: the oldest Angular that reads it, and the one whose format it is. */
const FORMAT = { oldest: '14.0.0', written: '21.0.0' };

const directiveName = (stem) => `${stem}Directive`;

function directive({ tag, stem, properties }) {
  const name = directiveName(stem);
  return `export class ${name} {
  element = core.inject(core.ElementRef).nativeElement;

${properties.map(({ name }) => `  set ${name}(value) {\n    this.element.${name} = value;\n  }`).join('\n')}

  static ɵfac = core.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '${FORMAT.written}',
    ngImport: core,
    type: ${name},
    deps: [],
    target: core.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = core.ɵɵngDeclareDirective({
    minVersion: '${FORMAT.oldest}',
    version: '${FORMAT.written}',
    ngImport: core,
    type: ${name},
    isStandalone: true,
    selector: '${tag}',
    inputs: { ${properties.map(({ name }) => `${name}: '${name}'`).join(', ')} },
  });
}
`;
}

function directiveTypes({ tag, stem, className, properties }) {
  const name = directiveName(stem);
  const inputs = properties.map(({ name }) => `'${name}': { 'alias': '${name}'; 'required': false }`).join('; ');
  return `/** The inputs of \`<${tag}>\`. */
export declare class ${name} {
  readonly element: ${className};
${properties.map(({ name }) => `  set ${name}(value: ${className}['${name}']);`).join('\n')}
  static ɵfac: core.ɵɵFactoryDeclaration<${name}, never>;
  static ɵdir: core.ɵɵDirectiveDeclaration<${name}, '${tag}', never, { ${inputs} }, {}, never, never, true, never>;
}
`;
}

const all = (elements) => elements.map(({ stem }) => directiveName(stem)).join(', ');

/** @param {readonly import('./declared-elements.mjs').DeclaredElement[]} elements */
export const angularModule = (elements) => `import * as core from '@angular/core';

${elements.map(directive).join('\n')}
export const interactionDirectives = [${all(elements)}];
`;

/** @param {readonly import('./declared-elements.mjs').DeclaredElement[]} elements */
export const angularTypes = (elements) => `import * as core from '@angular/core';
import type {
${elements.map(({ className }) => `  ${className},`).join('\n')}
} from '../index.js';

${elements.map(directiveTypes).join('\n')}
/** All of them, for the \`imports\` of a component. */
export declare const interactionDirectives: readonly [${elements.map(({ stem }) => `typeof ${directiveName(stem)}`).join(', ')}];
`;
