/** A place on this device for plain JSON, apart from all others by its name. */
export interface Kept {
  /** @returns what was kept under `key`; undefined when nothing was */
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
 * A database of this browser. Where the browser allows none (a private window), everything lasts as long as the page.
 *
 * @param lost what is kept no longer than the page then, for whoever reads the console
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
      // Another tab with a newer version, or the reader who clears the site's data, must not wait for this one.
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
