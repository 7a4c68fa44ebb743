/** A place on this device for the talk, the knowledge base and what waits to be sent. Nothing in it names a person. */
const NAME = 'mizumado-chatbot';
const STORE = 'kept';

/** Where the browser allows no database (a private window), everything lasts as long as the page. */
const inMemory = new Map<string, unknown>();
let opening: Promise<IDBDatabase | undefined> | undefined;

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('The database gave no reason'));
  });

async function open(): Promise<IDBDatabase | undefined> {
  try {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const database = await finished(request);
    database.onclose = () => (opening = undefined);
    // Another tab with a newer version, or the reader who clears the site's data, must not wait for this one.
    database.onversionchange = () => {
      database.close();
      opening = undefined;
    };
    return database;
  } catch (error) {
    console.warn('Mizumado: this browser keeps nothing for the chatbot; the talk lasts as long as the page.', error);
    return undefined;
  }
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore | undefined> {
  const database = await (opening ??= open());
  return database?.transaction(STORE, mode).objectStore(STORE);
}

/** @returns what was kept under `key`; undefined when nothing was */
export async function read(key: string): Promise<unknown> {
  const place = await store('readonly');
  return place ? finished(place.get(key)) : inMemory.get(key);
}

/** Keeps `value`, plain JSON, under `key`. */
export async function write(key: string, value: unknown): Promise<void> {
  const place = await store('readwrite');
  if (place) await finished(place.put(value, key));
  else inMemory.set(key, value);
}

export async function remove(key: string): Promise<void> {
  const place = await store('readwrite');
  if (place) await finished(place.delete(key));
  else inMemory.delete(key);
}
