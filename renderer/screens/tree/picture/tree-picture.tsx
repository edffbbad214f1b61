import type { CSSProperties, KeyboardEvent } from 'react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { TreeNode } from '../../../../shared/view/contact-tree.ts'
import type { Direction } from '../../../../shared/view/tree-layout.ts'
import { layTree, roleTowards } from '../../../../shared/view/tree-layout.ts'
import { openRole, toggleFold, treeLook } from '../view.ts'
import styles from './picture.module.css'
import { TreeLines } from './tree-lines.tsx'
import { TreeNodeCard } from './tree-node-card.tsx'
import { useDragToPan } from './use-drag-to-pan.ts'
import { useFit } from './use-fit.ts'
import { useWheelZoom } from './use-wheel-zoom.ts'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right'
}

/** What a landscape page leaves for the picture, in pixels. */
const PAPER = { width: 1010, height: 440 } as const

/**
 * The picture of the tree. One node has the tab stop; arrows move it as the eye goes. What does not fit scrolls, so that
 * dragging, the wheel and the keyboard all pan by the same means.
 */
export function TreePicture({ nodes }: { readonly nodes: readonly TreeNode[] }) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const folded = useStore(treeLook, (look) => look.folded)
  const focus = useStore(treeLook, (look) => look.focus)
  const layout = useMemo(() => layTree(nodes, folded), [nodes, folded])
  const scale = useFit(frame, layout)
  const pan = useDragToPan(frame)
  useWheelZoom(frame)
  const byRole = new Map(nodes.map((node) => [node.role, node]))
  const stop = layout.nodes.some((node) => node.role === focus) ? focus : layout.nodes[0]?.role
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const role = stop ?? null
    if (role === null || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = arrows[event.key]
    if (direction) moveTo(roleTowards(layout, role, direction))
    else if (event.key === 'Home') moveTo(layout.nodes[0]?.role ?? null)
    else if (event.key === 'Enter') openRole(role)
    else if (event.key === ' ') toggleFold(role)
    else return
    event.preventDefault()
  }
  const size = { ...sizeAt(scale, layout), '--paper-height': `${layout.height * onPaper(layout)}px` }
  const canvas = { ...sizeAt(1, layout), '--scale': scale, '--paper-scale': onPaper(layout) }
  return (
    <div className={styles.frame} ref={frame} {...pan}>
      <div className={styles.sizer} style={size as CSSProperties}>
        <div
          className={styles.canvas}
          style={canvas as CSSProperties}
          role="tree"
          aria-label={t('tree.picture')}
          onKeyDown={onKeyDown}
          tabIndex={-1}
        >
          <TreeLines layout={layout} byRole={byRole} />
          {layout.nodes.map((placed) => {
            const node = byRole.get(placed.role)
            return node && <TreeNodeCard key={placed.role} node={node} placed={placed} stop={placed.role === stop} />
          })}
        </div>
      </div>
    </div>
  )
}

type Size = { readonly width: number; readonly height: number }

function sizeAt(scale: number, { width, height }: Size): Size {
  return { width: width * scale, height: height * scale }
}

/** The scale at which the whole picture goes on one landscape page. */
function onPaper({ width, height }: Size): number {
  return Math.min(1, PAPER.width / width, PAPER.height / height)
}

function moveTo(role: string | null): void {
  if (role === null) return
  treeLook.setState({ focus: role })
  document.getElementById(`node-${role}`)?.focus()
}
