import type { Page } from 'puppeteer-core';

/** What the page reports while it lives; times are epoch milliseconds of the page. */
export type Report =
  | { readonly type: 'typed'; readonly field: string; readonly text: string; readonly at: number }
  | { readonly type: 'attached'; readonly name: string; readonly at: number }
  | { readonly type: 'saved'; readonly subject: string; readonly at: number }
  | {
      /** A write of a draft, from its first request to the browser's word that it is on disk. */
      readonly type: 'begun' | 'acknowledged';
      readonly write: number;
      readonly subject: string;
      readonly comments: string;
      readonly files: readonly string[];
      readonly at: number;
    };

/** What lies in the browser's databases. */
export interface Stored {
  readonly drafts: readonly {
    readonly subject: string;
    readonly comments: string;
    readonly files: readonly { readonly name: string; readonly bytes: number }[];
  }[];
  readonly entries: readonly string[];
}

/** Lets a page report, from its first script on. */
export async function observe(page: Page, listener: (report: Report) => void): Promise<void> {
  await page.exposeFunction('report', (text: string) => listener(JSON.parse(text) as Report));
  await page.evaluateOnNewDocument(() => {
    const report = (value: unknown) => {
      (globalThis as unknown as { report(text: string): void }).report(JSON.stringify(value));
    };
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      const request = put.call(this, value, key);
      const draft = value as {
        values: { values: { subject: string; comments: string } };
        files: { name: string; kept: boolean }[];
      };
      if (Array.isArray(key) && key[0] === 'draft' && draft.values?.values) {
        const { subject, comments } = draft.values.values;
        const files = draft.files.filter((file) => file.kept).map((file) => file.name);
        const write = ++writes;
        const tell = (type: string) => report({ type, write, subject, comments, files, at: Date.now() });
        tell('begun');
        this.transaction.addEventListener('complete', () => tell('acknowledged'));
      }
      return request;
    };
    document.addEventListener(
      'input',
      (event) => {
        const el = event.composedPath()[0] as HTMLInputElement;
        if (/field-(subject|comments)/.test(el.id)) {
          report({ type: 'typed', field: el.id.slice('field-'.length), text: el.value, at: Date.now() });
        }
      },
      true,
    );
    document.addEventListener('interaction-created', (event) => {
      const { interaction } = event as Event & { interaction: { subject: string } };
      report({ type: 'saved', subject: interaction.subject, at: Date.now() });
    });
  });
}

/** Reads both databases of the page's origin. */
export function readStored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const read = async (name: string) => {
      const databases = await indexedDB.databases();
      if (!databases.some((database) => database.name === name)) return [];
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
      const store = database.transaction('entries').objectStore('entries');
      const all = <Type>(request: IDBRequest<Type>) =>
        new Promise<Type>((resolve) => (request.onsuccess = () => resolve(request.result)));
      const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll() as IDBRequest<unknown[]>)]);
      database.close();
      return keys.map((key, index) => [key as unknown[], values[index]] as const);
    };
    const device = await read('interaction-timeline-device');
    const entries = await read('interaction-timeline');
    return {
      drafts: device
        .filter(([key]) => key[0] === 'draft')
        .map(([key, value]) => {
          const draft = value as {
            values: { values: { subject: string; comments: string } };
            files: { id: string; name: string }[];
          };
          const { subject, comments } = draft.values.values;
          const files = draft.files.flatMap(({ id, name }) => {
            const bytes = device.find(
              ([fileKey]) => fileKey[0] === 'draft-file' && fileKey[1] === key[3] && fileKey[2] === id,
            )?.[1] as ArrayBuffer | undefined;
            return bytes ? [{ name, bytes: bytes.byteLength }] : [];
          });
          return { subject, comments, files };
        }),
      entries: entries
        .filter(([key, value]) => key[0] === 'row' && (value as { id?: string }).id !== undefined)
        .map(([, value]) => (value as { subject?: string }).subject ?? ''),
    };
  });
}
