const BLOCK = 64
const LENGTH_BYTES = 8

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, in hexadecimal: for what pages and hosts must both call by the same hash without
 * waiting for it. It keeps nothing secret.
 */
export function sha256(text: string): string {
  const words = new Uint32Array(BLOCK)
  const state = Uint32Array.from(start)
  const padded = pad(new TextEncoder().encode(text))
  const view = new DataView(padded.buffer)
  for (let offset = 0; offset < padded.length; offset += BLOCK) {
    for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(offset + index * 4)
    spread(words)
    compress(state, words)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  new DataView(padded.buffer).setBigUint64(padded.length - LENGTH_BYTES, BigInt(bytes.length) * 8n)
  return padded
}

function spread(words: Uint32Array): void {
  const at = (index: number) => words[index] as number
  for (let index = 16; index < BLOCK; index += 1) {
    const low = turn(at(index - 15), 7) ^ turn(at(index - 15), 18) ^ (at(index - 15) >>> 3)
    const high = turn(at(index - 2), 17) ^ turn(at(index - 2), 19) ^ (at(index - 2) >>> 10)
    words[index] = at(index - 16) + low + at(index - 7) + high
  }
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let index = 0; index < BLOCK; index += 1) {
    const chosen = (e & f) ^ (~e & g)
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (keys[index] as number) + (words[index] as number)
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + first) >>> 0
    d = c
    c = b
    b = a
    a = (first + second) >>> 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] as number) + word
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The first 32 bits of the fractional parts of the roots of the first primes: square roots to start, cube roots as keys. */
const primes = firstPrimes(BLOCK)
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const keys = primes.map((prime) => fraction(Math.cbrt(prime)))

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let one = 2; found.length < count; one += 1) {
    if (found.every((prime) => one % prime !== 0)) found.push(one)
  }
  return found
}
