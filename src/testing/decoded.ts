import { toAdapterError } from '../data/adapter-error.js';
import { BrokenPromise } from './broken-promise.js';

/** An answer, decoded. @throws BrokenPromise naming the method and the field that is not in the form of the contract */
export function decoded<Value>(method: string, decode: (answer: unknown) => Value, answer: unknown): Value {
  try {
    return decode(answer);
  } catch (error) {
    // what is wrong with the answer itself has no path
    const what = toAdapterError(error).message.replace(/^: /, '');
    throw new BrokenPromise(`${method} answered with a wrong form: ${what}`);
  }
}
