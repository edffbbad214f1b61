import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TreeNode } from '../../../../shared/view/contact-tree.ts'
import type { Placed } from '../../../../shared/view/tree-layout.ts'
import { NODE } from '../../../../shared/view/tree-layout.ts'
import { CallStatusMark } from '../../../parts/call-status-mark.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useParty } from '../../calls/use-party.ts'
import { openRole, toggleFold, treeLook } from '../view.ts'
import styles from './picture.module.css'
import { useNodeNote } from './use-node-note.ts'

type Props = { readonly node: TreeNode; readonly placed: Placed; readonly stop: boolean }

/** One role of the tree: who fills it, or the role itself, and where the calls to it stand. */
export const TreeNodeCard = memo(function TreeNodeCard({ node, placed, stop }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const party = useParty()
  const note = useNodeNote(node)
  const role = names.role(node.role)
  const first = node.run.slots[0]?.link.slot
  const name = first?.role === node.role ? party(first).name : null
  const second = note ?? (name === null ? null : role)
  const hasBranch = node.children.length > 0
  const open = placed.folded === 0
  return (
    // The tree around its nodes hears their keys.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`node-${node.role}`}
      className={styles.node}
      style={{ left: placed.x, top: placed.y, width: NODE.width, height: NODE.height }}
      data-call={node.status}
      role="treeitem"
      aria-level={node.depth + 1}
      aria-selected={stop}
      aria-expanded={hasBranch ? open : undefined}
      tabIndex={stop ? 0 : -1}
      title={[name, role, note].filter(Boolean).join(' / ')}
      onClick={() => openRole(node.role)}
      onFocus={() => treeLook.setState({ focus: node.role })}
    >
      <span className={styles.name} data-lines={second === null ? 2 : 1}>
        {name ?? role}
      </span>
      {second !== null && <span className={styles.note}>{second}</span>}
      <CallStatusMark status={node.status} times={node.status === 'noAnswer' ? node.unanswered : 0} />
      {hasBranch && (
        <button
          type="button"
          className={`${styles.fold} no-print`}
          tabIndex={-1}
          aria-label={open ? t('tree.foldOne', { role }) : t('tree.unfoldOne', { role, count: placed.folded })}
          onClick={(event) => {
            event.stopPropagation()
            toggleFold(node.role)
          }}
        >
          {open ? <IconChevronDown aria-hidden size={14} /> : <IconChevronRight aria-hidden size={14} />}
          {!open && t('tree.hidden', { count: placed.folded })}
        </button>
      )}
    </div>
  )
})
