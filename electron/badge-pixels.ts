/** Blue, green, red, opacity: the order in which the system takes the pixels of a picture. */
type Colour = readonly [number, number, number, number]

const drillGround: Colour = [0xa8, 0x21, 0x6f, 0xff]
const drillStripe: Colour = [0xff, 0x9b, 0xd7, 0xff]
const ground: Colour = [0x22, 0x1b, 0x16, 0xff]
const letter: Colour = [0xff, 0xff, 0xff, 0xff]
const clear: Colour = [0, 0, 0, 0]

/**
 * The sign of the console in a taskbar, four bytes a pixel, row after row: a white H on dark ground; in a drill on the stripes
 * of the drill's band. Made here, so that it is as sharp as the size that is asked for.
 */
export function badgePixels(side: number, drill: boolean): Buffer {
  const pixels = Buffer.alloc(side * side * 4)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) pixels.set(colourAt(x / side, y / side, drill), (y * side + x) * 4)
  }
  return pixels
}

/** The colour at a place of the sign; both measures run from 0 to 1. */
function colourAt(x: number, y: number, drill: boolean): Colour {
  if (isCorner(x, y)) return clear
  if (isLetter(x, y)) return letter
  if (!drill) return ground
  return Math.floor((x + y) * 4) % 2 === 0 ? drillGround : drillStripe
}

function isCorner(x: number, y: number): boolean {
  const EDGE = 0.12
  const out = (one: number) => Math.max(0, EDGE - one, one - (1 - EDGE))
  return Math.hypot(out(x), out(y)) > EDGE
}

function isLetter(x: number, y: number): boolean {
  if (y < 0.19 || y > 0.81) return false
  const stem = (x >= 0.25 && x < 0.38) || (x > 0.62 && x <= 0.75)
  const bar = x >= 0.25 && x <= 0.75 && y >= 0.44 && y < 0.57
  return stem || bar
}
