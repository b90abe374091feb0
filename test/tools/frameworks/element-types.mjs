// What every framework's types are made of: the properties, attributes and events of each element, as interfaces.

const comment = (text = '', indent = '  ') =>
  `${indent}/** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim()} */`;

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

function members(entries, typeOf) {
  return entries.map((entry) => `${comment(entry.description)}\n  ${key(entry.name)}${typeOf(entry)};`).join('\n');
}

/** An attribute is text, but one that is there or not, and one that is a number, may be written as what they mean. */
function attributeType(className, { property, isBoolean, isNumber, name }) {
  if (isBoolean) return '?: boolean';
  if (isNumber) return '?: number | string';
  // the type of such a property is that of the value, not of the text that a page is written with
  return name === 'value' ? '?: string' : `?: ${className}['${property}']`;
}

function elementTypes({ tag, className, stem, properties, attributes, events }) {
  return `/** What a host may set on \`<${tag}>\`. */
export interface ${stem}Properties {
${members(properties, ({ name }) => `?: ${className}['${name}']`)}
}

/** The attributes of \`<${tag}>\` that are written otherwise than their properties. */
export interface ${stem}Attributes {
${members(attributes, (attribute) => attributeType(className, attribute))}
}

/** What \`<${tag}>\` fires, by type. */
export interface ${stem}Events {
${members(events, ({ name }) => `: HTMLElementEventMap['${name}']`)}
}
`;
}

const tagTypes = ({ tag, className, stem }) =>
  `  '${tag}': {
    element: ${className};
    properties: ${stem}Properties;
    attributes: ${stem}Attributes;
    events: ${stem}Events;
  };`;

/** @param {readonly import('./declared-elements.mjs').DeclaredElement[]} elements */
export function elementTypesModule(elements) {
  return `import type {
${elements.map(({ className }) => `  ${className},`).join('\n')}
} from '../index.js';

${elements.map(elementTypes).join('\n')}
/** All of it, by tag. */
export interface TagTypes {
${elements.map(tagTypes).join('\n')}
}
`;
}
