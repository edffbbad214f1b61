/** A moment of a drill as time since its start, to the second: `0:05:30`; with a minus where it was before. */
export function sinceStart(at: number, beganAt: number): string {
  const seconds = Math.round(Math.abs(at - beganAt) / 1000)
  const two = (count: number) => String(count).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const sign = at < beganAt && seconds > 0 ? '−' : ''
  return `${sign}${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
