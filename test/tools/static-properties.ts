/** `@property(options)`, `@state()` or `@query('selector')` with the name of what it stands before, and a field's type and value. */
const DECORATED =
  /@(property|state|query)\(((?:[^()]|\([^()]*\))*)\)\s+((?:(?:private|protected|override|readonly|get|set) )*)(\w+)([^\n]*)/g;

/** What Lit knows of a property beyond what ours need; see `compactPlugin`. */
const UNUSED_OPTION = /\b(?:hasChanged|useDefault)\b|\bconverter: (?!\()/;

/** Where members begin. */
const CLASS_BODY = /^export class [^{]*\{/m;

/**
 * The decorators of an element as the static `properties` and the getters that they stand for. What Lit does with either is the
 * same, but decorators have to be loaded, and called one by one for each property.
 */
export function withStaticProperties(code: string): string {
  const properties: string[] = [];
  const body = code.replace(
    DECORATED,
    (_, decorator: string, given: string, modifiers: string, name: string, rest: string) => {
      if (decorator === 'query') return `get ${name}() { return this.renderRoot?.querySelector(${given}) ?? null; }`;
      if (UNUSED_OPTION.test(given))
        throw new Error(`${name}: the builds for pages without a bundler leave this option out.`);
      properties.push(`${name}: ${decorator === 'state' ? '{ state: true }' : given || '{}'}`);
      return `${modifiers}${name}${rest}`;
    },
  );
  if (body === code) return code;
  if (!CLASS_BODY.test(body) || /@(?:property|state|query)\(/.test(body))
    throw new Error('A decorator could not be replaced.');
  return body
    .replace(CLASS_BODY, (start) => `${start}\nstatic properties = { ${properties.join(', ')} };`)
    .replace(/^import \{[^}]*\} from 'lit\/decorators\.js';$/m, '');
}
