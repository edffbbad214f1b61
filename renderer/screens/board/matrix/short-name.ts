/** A name without the explanation in brackets at its end. */
export function shortName(name: string): string {
  return name.replace(/\s*[((][^))]*[))]$/u, '')
}
