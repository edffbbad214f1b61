import { assertNever } from '../assert-never.ts'

/** What a layout needs of a node of the contact tree. */
export type TreePart = { readonly role: string; readonly parent: string | null; readonly children: readonly string[] }

/** A node's place: its upper left corner. `folded`: how many roles are hidden below it. */
export type Placed = { readonly role: string; readonly x: number; readonly y: number; readonly folded: number }

/** A line from a caller to whom they call, as the corners that it goes through. */
export type Line = {
  readonly from: string
  readonly to: string
  readonly points: readonly (readonly [number, number])[]
}

/** The picture of a tree, in pixels at its natural size. Nodes stand in the order in which they are read. */
export type TreeLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Placed[]
  readonly lines: readonly Line[]
}

/** The size of a node and the room around it, in pixels. */
export const NODE = { width: 132, height: 77, besides: 8, below: 18, hanging: 8, indent: 8 } as const

/** A branch of no more roles than this hangs below its head, one under the other, and takes one column. */
const HANGS_UP_TO = 5

type Block = {
  readonly width: number
  readonly height: number
  readonly axis: number
  readonly draw: (x: number, y: number) => void
}

/**
 * Lays a contact tree out: large branches side by side, small ones hanging below their head, so that thirty roles fit a
 * 1280 screen in a size that can be read. Branches of `folded` roles are hidden.
 */
export function layTree(parts: readonly TreePart[], folded: ReadonlySet<string>): TreeLayout {
  const byRole = new Map(parts.map((part) => [part.role, part]))
  const nodes: Placed[] = []
  const lines: Line[] = []
  const below = (role: string): string[] =>
    (byRole.get(role)?.children ?? []).flatMap((child) => [child, ...below(child)])
  const shown = (role: string): readonly string[] => (folded.has(role) ? [] : (byRole.get(role)?.children ?? []))
  const put = (role: string, x: number, y: number) =>
    nodes.push({ role, x, y, folded: folded.has(role) ? below(role).length : 0 })

  const hang = (role: string): Block => {
    const rows: { role: string; from: string; depth: number }[] = []
    const list = (from: string, depth: number) => {
      for (const child of shown(from)) {
        rows.push({ role: child, from, depth })
        list(child, depth + 1)
      }
    }
    list(role, 1)
    const deepest = Math.max(0, ...rows.map((row) => row.depth))
    const step = NODE.height + NODE.hanging
    return {
      width: NODE.width + deepest * NODE.indent,
      height: NODE.height + rows.length * step,
      axis: NODE.width / 2,
      draw: (x, y) => {
        put(role, x, y)
        const top = new Map([[role, y]])
        rows.forEach((row, index) => {
          const left = x + row.depth * NODE.indent
          const rowTop = y + (index + 1) * step
          top.set(row.role, rowTop)
          put(row.role, left, rowTop)
          const rail = left - NODE.indent / 2
          const middle = rowTop + NODE.height / 2
          const from = (top.get(row.from) ?? y) + NODE.height
          lines.push({
            from: row.from,
            to: row.role,
            points: [
              [rail, from],
              [rail, middle],
              [left, middle]
            ]
          })
        })
      }
    }
  }

  const spread = (role: string): Block => {
    const blocks = shown(role).map((child) => ({ child, block: blockOf(child) }))
    const width = blocks.reduce((sum, { block }) => sum + block.width + NODE.besides, -NODE.besides)
    let left = 0
    const places = blocks.map(({ child, block }) => {
      const at = left
      left += block.width + NODE.besides
      return { child, block, at }
    })
    const axes = places.map(({ at, block }) => at + block.axis)
    const axis = ((axes[0] ?? 0) + (axes.at(-1) ?? 0)) / 2
    return {
      width: Math.max(width, NODE.width),
      height: NODE.height + NODE.below + Math.max(...blocks.map(({ block }) => block.height)),
      axis,
      draw: (x, y) => {
        put(role, x + axis - NODE.width / 2, y)
        const next = y + NODE.height + NODE.below
        const bend = next - NODE.below / 2
        for (const { child, block, at } of places) {
          const to = x + at + block.axis
          const points = [
            [x + axis, y + NODE.height],
            [x + axis, bend],
            [to, bend],
            [to, next]
          ] as const
          lines.push({ from: role, to: child, points })
          block.draw(x + at, next)
        }
      }
    }
  }

  const blockOf = (role: string): Block =>
    shown(role).length === 0 || below(role).length <= HANGS_UP_TO ? hang(role) : spread(role)

  const root = parts.find((part) => part.parent === null)
  if (!root) return { width: 0, height: 0, nodes, lines }
  const block = blockOf(root.role)
  block.draw(0, 0)
  return { width: block.width, height: block.height, nodes, lines }
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The role to which an arrow leads from another one, as the eye would go; null at the edge. */
export function roleTowards({ nodes, lines }: TreeLayout, from: string, direction: Direction): string | null {
  const here = nodes.find((node) => node.role === from)
  if (!here) return nodes[0]?.role ?? null
  const called = new Set(lines.filter((line) => line.from === from).map((line) => line.to))
  switch (direction) {
    case 'down':
      return (
        nearest(
          nodes.filter((node) => called.has(node.role)),
          here
        ) ?? nearest(nodes.filter(inColumn(here, 1)), here)
      )
    case 'up':
      return nearest(nodes.filter(inColumn(here, -1)), here) ?? lines.find((line) => line.to === from)?.from ?? null
    case 'left':
      return nearest(nodes.filter(inRow(here, -1)), here)
    case 'right':
      return nearest(nodes.filter(inRow(here, 1)), here)
    default:
      return assertNever(direction)
  }
}

/** Nodes of the same column, over (-1) or under (1) one. */
function inColumn(here: Placed, side: 1 | -1): (node: Placed) => boolean {
  return (node) => Math.abs(node.x - here.x) <= NODE.indent * 3 && side * (node.y - here.y) > 0
}

/** Nodes of about the same row, to the left (-1) or the right (1) of one. */
function inRow(here: Placed, side: 1 | -1): (node: Placed) => boolean {
  return (node) => Math.abs(node.y - here.y) < NODE.height * 1.5 && side * (node.x - here.x) > NODE.indent * 3
}

function nearest(nodes: readonly Placed[], here: Placed): string | null {
  const distance = (node: Placed) => Math.hypot(node.x - here.x, node.y - here.y)
  return nodes.toSorted((a, b) => distance(a) - distance(b))[0]?.role ?? null
}
