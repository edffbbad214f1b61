/** A share from 0 to 1 as whole percent; null where there is none. 100 % is said of all and nothing less. */
export function percentText(share: number | null): string | null {
  if (share === null) return null
  const percent = Math.round(share * 100)
  return `${percent === 100 && share < 1 ? 99 : percent}%`
}
