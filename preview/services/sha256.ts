const PRIMES = ((): number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < 64; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
})();
const fraction = (number: number): number => ((number - Math.floor(number)) * 0x1_0000_0000) | 0;
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 at once, which the browser's own offers only as a promise. */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0);
  const hash = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let index = 0; index < 64; index++) words[index] = index < 16 ? view.getInt32(block + index * 4) : extended(words, index);
    mix(hash, words);
  }
  const digest = new Uint8Array(32);
  hash.forEach((word, index) => new DataView(digest.buffer).setInt32(index * 4, word));
  return digest;
}

function extended(words: Int32Array, index: number): number {
  const [a, b] = [words[index - 15] ?? 0, words[index - 2] ?? 0];
  const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
  const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
  return ((words[index - 16] ?? 0) + low + (words[index - 7] ?? 0) + high) | 0;
}

function mix(hash: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let index = 0; index < 64; index++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[index] ?? 0) + (words[index] ?? 0)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (hash[index] = ((hash[index] ?? 0) + word) | 0));
}
