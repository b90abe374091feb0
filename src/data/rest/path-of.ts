import { encodePart } from '../../model/encode-part.js';
import { check, checkText } from '../local/check-query.js';

/**
 * A path with its parameters filled in, each percent-encoded.
 * @throws AdapterError `invalid` where one is missing: without it the path would lead elsewhere
 */
export function pathOf(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    checkText(name, value);
    // however it is written, an address takes it for a way to another folder
    check(name, !/^\.{1,2}$/.test(value), 'no dot and no two dots');
    return encodePart(value);
  });
}
