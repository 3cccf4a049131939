declare module "tiny-inflate" {
  /** Inflates raw deflated bytes into an array of exactly the size they had. */
  export default function inflate(source: Uint8Array, destination: Uint8Array): Uint8Array;
}
