// What custom-elements.json says of each element, as far as frameworks need it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';

/**
 * @typedef {object} DeclaredElement
 * @property {string} tag
 * @property {string} className
 * @property {string} stem what the names of its types begin with: `InteractionTimeline`
 * @property {string} description
 * @property {readonly {name: string, description: string}[]} properties those that a host may set
 * @property {readonly {name: string, property: string, isBoolean: boolean, isNumber: boolean, description: string}[]} attributes
 *   those that are written otherwise than their property
 * @property {readonly {name: string, description: string}[]} events
 */

/** @returns {DeclaredElement} */
function declaredElement({ tagName, name, description, members, attributes = [], events = [] }) {
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const typeOf = (property) => properties.find(({ name }) => name === property)?.type?.text;
  return {
    tag: tagName,
    className: name,
    stem: name.replace(/Element$/, ''),
    description,
    properties,
    attributes: attributes
      .filter(({ name, fieldName }) => name !== fieldName && typeOf(fieldName) !== undefined)
      .map(({ name, fieldName, description }) => ({
        name,
        property: fieldName,
        isBoolean: typeOf(fieldName) === 'boolean',
        isNumber: /^number\b/.test(typeOf(fieldName)),
        description,
      })),
    events,
  };
}

/** Every element of the manifest, by tag. @returns {Promise<readonly DeclaredElement[]>} */
export async function declaredElements() {
  const { modules } = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .map(declaredElement)
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}
