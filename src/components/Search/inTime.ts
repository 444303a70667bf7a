/**
 * Waits for work that may never end, such as a request to a server that is gone.
 *
 * @throws when it takes longer than `seconds`.
 */
export function inTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`There was no answer within ${seconds} s.`));
    }, seconds * 1000);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
