import { BrokenPromise } from './broken-promise.js';

/**
 * What a call answers, if it does so in time; what comes later is not waited for.
 * @param late what has not come, in words, or a function that says so when the time is up
 * @throws BrokenPromise after so many milliseconds
 */
export async function withTimeout<Answer>(
  milliseconds: number,
  late: string | (() => string),
  call: () => Promise<Answer>,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const what = typeof late === 'string' ? late : late();
      reject(new BrokenPromise(`${what} within ${milliseconds / 1000} s`));
    }, milliseconds);
  });
  try {
    return await Promise.race([call(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
