/** What a request ends with. Written out here so that a first page does not load all of `idb-keyval`, which has the same. */
export function resultOf<Result>(request: IDBRequest<Result> | IDBRequest<unknown>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result);
    request.onerror = () => reject(request.error!);
  });
}
