import type { Book } from "./book";
import { Model } from "./model";

/** Base.User. */
export class User extends Model {
  constructor(readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

/** Session: who runs the add-on. */
export class Session extends Model {
  constructor(readonly book: Book) {
    super();
  }

  getActiveUser(): User {
    return new User(this.book.person.email);
  }

  getEffectiveUser(): User {
    return new User(this.book.person.email);
  }

  getActiveUserLocale(): string {
    return this.book.person.language;
  }

  /** The machine's own zone, because that is what the add-on's `Date` shows here, whatever the manifest says. */
  getScriptTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return "local-workbook-user-key";
  }
}
