import { Charset, DigestAlgorithm } from "./enums";
import { formatJavaDate } from "./java-date";
import { type EnumValue, enumName, Model, notModelled } from "./model";
import { sha256 } from "./sha256";
import { isDate } from "../functions/cell-value";

/** Utilities. */
export class Utilities extends Model {
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly Charset = Charset;

  formatDate(date: Date, timeZone: string, pattern: string): string {
    if (!isDate(date)) throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
    return formatJavaDate(date, timeZone, pattern);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  /** The local workbook does not idle. */
  sleep(_milliseconds: number): void {
    return;
  }

  /** Bytes from -128 to 127, as Java has them. */
  computeDigest(algorithm: EnumValue, value: string | number[], charset?: EnumValue): number[] {
    const name = enumName(algorithm, DigestAlgorithm, "algorithm");
    if (name !== "SHA_256") throw notModelled(`Utilities.DigestAlgorithm.${name}`);
    if (charset !== undefined) enumName(charset, Charset, "charset");
    return [...sha256(bytes(value))].map(signed);
  }

  base64Encode(value: string | number[], _charset?: EnumValue): string {
    return btoa(String.fromCharCode(...bytes(value)));
  }

  base64EncodeWebSafe(value: string | number[]): string {
    return this.base64Encode(value).replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(text: string): number[] {
    return [...atob(text)].map((letter) => signed(letter.charCodeAt(0)));
  }
}

function bytes(value: string | number[]): Uint8Array {
  return typeof value === "string" ? new TextEncoder().encode(value) : Uint8Array.from(value, (byte) => byte & 0xff);
}

function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
