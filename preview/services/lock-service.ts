import { Model } from "./model";

/** Who holds a lock; one for all executions of a workbook. */
export class LockState {
  holder: object | undefined;
  private waiting: (() => void)[] = [];

  constructor(readonly currentExecution: () => object) {}

  release(execution: object): void {
    if (this.holder !== execution) return;
    this.holder = undefined;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Takes the lock, waiting for its holder at most so long; false when it was not to be had. */
  async take(execution: object, milliseconds: number): Promise<boolean> {
    const end = Date.now() + milliseconds;
    while (this.holder !== undefined && this.holder !== execution) {
      const left = end - Date.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        setTimeout(resolve, left);
      });
    }
    this.holder = execution;
    return true;
  }
}

/** LockService. */
export class LockService extends Model {
  constructor(readonly state: LockState) {
    super();
  }

  getDocumentLock(): Lock {
    return new Lock(this.state);
  }

  getScriptLock(): Lock {
    return new Lock(this.state);
  }

  getUserLock(): Lock {
    return new Lock(this.state);
  }
}

/** LockService.Lock. */
export class Lock extends Model {
  constructor(readonly state: LockState) {
    super();
  }

  tryLock(milliseconds: number): boolean | Promise<boolean> {
    const execution = this.state.currentExecution();
    if (this.state.holder === undefined || this.state.holder === execution) {
      this.state.holder = execution;
      return true;
    }
    return this.state.take(execution, milliseconds);
  }

  waitLock(milliseconds: number): void | Promise<void> {
    const taken = this.tryLock(milliseconds);
    if (taken === true) return undefined;
    return Promise.resolve(taken).then((got) => {
      if (!got) throw new Error("Lock timeout: another process was holding the lock for too long.");
    });
  }

  hasLock(): boolean {
    return this.state.holder === this.state.currentExecution();
  }

  releaseLock(): void {
    this.state.release(this.state.currentExecution());
  }
}
