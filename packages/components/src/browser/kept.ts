/** A named storage for plain JSON on this device. */
export interface Kept {
  /** @returns the value stored under `key`; undefined when there is none */
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

const store = 'kept';

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('The database gave no reason'));
  });

/**
 * A database in this browser. Where the browser allows none (a private window), values are kept until the page is left.
 *
 * @param lost what is then kept only until the page is left, for the console's warning
 */
export function keptOnDevice(name: string, lost: string): Kept {
  const inMemory = new Map<string, unknown>();
  let opening: Promise<IDBDatabase | undefined> | undefined;

  const open = async (): Promise<IDBDatabase | undefined> => {
    try {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(store);
      const database = await finished(request);
      database.onclose = () => (opening = undefined);
      // Close the database, so that it blocks neither a newer version in another tab nor clearing the site's data.
      database.onversionchange = () => {
        database.close();
        opening = undefined;
      };
      return database;
    } catch (error) {
      console.warn(`Mizumado: this browser keeps nothing; ${lost} lasts as long as the page.`, error);
      return undefined;
    }
  };
  const storeFor = async (mode: IDBTransactionMode): Promise<IDBObjectStore | undefined> => {
    const database = await (opening ??= open());
    return database?.transaction(store, mode).objectStore(store);
  };

  return {
    async read(key) {
      const place = await storeFor('readonly');
      return place ? finished(place.get(key)) : inMemory.get(key);
    },
    async write(key, value) {
      const place = await storeFor('readwrite');
      if (place) await finished(place.put(value, key));
      else inMemory.set(key, value);
    },
    async remove(key) {
      const place = await storeFor('readwrite');
      if (place) await finished(place.delete(key));
      else inMemory.delete(key);
    },
  };
}
