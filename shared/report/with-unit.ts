/** A figure with its unit. Latin words stand apart from it (`3 times`, `1,000 ms`); signs and Japanese do not (`3%`, `3倍`). */
export function withUnit(figure: string, unit: string): string {
  return /^[A-Za-z]/.test(unit) ? `${figure} ${unit}` : `${figure}${unit}`
}
