/** A window's place, in screen points. Without `x` and `y` the system centres it. */
export type Bounds = { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number }
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** How much of a window's top edge must be on a screen to be grabbed again, in points. */
const GRASP = 100

/**
 * The remembered place, no larger than the largest screen, and centred where its screen is gone: the console moves
 * between desks and a second screen may be missing.
 */
export function fitBounds(wanted: Bounds, areas: readonly Area[]): Bounds {
  const width = Math.min(wanted.width, Math.max(...areas.map((area) => area.width), 400))
  const height = Math.min(wanted.height, Math.max(...areas.map((area) => area.height), 300))
  const { x, y } = wanted
  if (x === undefined || y === undefined) return { width, height }
  const isReachable = areas.some(
    (area) =>
      x + width >= area.x + GRASP &&
      x <= area.x + area.width - GRASP &&
      y >= area.y &&
      y <= area.y + area.height - GRASP
  )
  return isReachable ? { x, y, width, height } : { width, height }
}
