import type { Snapshot } from "../services/local-workbook";

const DATABASE = "local-workbook";
const STORE = "snapshots";
const KEY = "current";
const DELAY = 400;

function inStore<T>(mode: IDBTransactionMode, action: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error ?? new Error("The browser keeps no data for this page."));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(STORE, mode);
      const request = action(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
      transaction.onerror = () => reject(transaction.error ?? new Error("The sheet could not be saved."));
    };
  });
}

/** The sheet as it was left, or undefined. */
export function loadSaved(): Promise<Snapshot | undefined> {
  return inStore("readonly", (store) => store.get(KEY) as IDBRequest<Snapshot | undefined>);
}

/** Forgets the saved sheet. */
export async function forgetSaved(): Promise<void> {
  await inStore("readwrite", (store) => store.delete(KEY));
}

/** Saves the sheet a moment after the last change. */
export class Saving {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: Promise<void> = Promise.resolve();

  constructor(private readonly snapshot: () => Snapshot) {}

  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), DELAY);
  }

  /** Saves what is not saved yet. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.busy = this.busy.then(async () => void (await inStore("readwrite", (store) => store.put(this.snapshot(), KEY))));
    return this.busy;
  }

  /** Waits for the save that is under way or planned. */
  async finish(): Promise<void> {
    if (this.timer !== undefined) await this.now();
    await this.busy;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.later = () => undefined;
  }
}
