import type { TreeNode } from '../../../../shared/view/contact-tree.ts'
import type { TreeLayout } from '../../../../shared/view/tree-layout.ts'
import styles from './picture.module.css'

type Props = { readonly layout: TreeLayout; readonly byRole: ReadonlyMap<string, TreeNode> }

/** Who calls whom. A line to somebody who confirmed is solid and thick, to somebody whose chain failed broken. */
export function TreeLines({ layout, byRole }: Props) {
  return (
    <svg className={styles.lines} width={layout.width} height={layout.height} aria-hidden>
      {layout.lines.map(({ from, to, points }) => (
        <polyline
          key={`${from}-${to}`}
          points={points.map((point) => point.join(',')).join(' ')}
          data-call={byRole.get(to)?.status}
        />
      ))}
    </svg>
  )
}
