import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { contactFlow } from '../../../shared/view/contact-flow.ts'
import { contactTree } from '../../../shared/view/contact-tree.ts'
import { useStore } from 'zustand'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import { useDeskNow, useWatched } from '../calls/use-watched.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { Figures } from './figures.tsx'
import { Flow } from './flow.tsx'
import { TreePicture } from './picture/tree-picture.tsx'
import { TreePrintHead } from './print-head.tsx'
import { RoleDialog } from './role/role-dialog.tsx'
import styles from './tree.module.css'
import { useTreeCommands } from './use-tree-commands.ts'
import { openRole, treeLook } from './view.ts'
import { ZoomTools } from './zoom-tools.tsx'

/** The contact tree of the incident as a picture with live status, what it amounts to, and the flow of the type. */
export function TreeScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const watched = useWatched(open)
  const now = useDeskNow(open.state)
  const view = useMemo(() => contactTree(watched, now), [watched, now])
  const steps = useMemo(() => contactFlow(watched, now), [watched, now])
  const role = useStore(treeLook, (look) => look.open)
  useTreeCommands()
  return (
    <div className={styles.screen} data-print-tree>
      <TreePrintHead state={open.state} />
      <header className={styles.head}>
        <h1>{t('tree.title')}</h1>
        <PlaceTabs place="calls" here="tree" stream={open.stream} />
        <ZoomTools />
      </header>
      <Figures figures={view.figures} nodes={view.nodes} />
      <div className={styles.columns}>
        <TreePicture nodes={view.nodes} />
        <Flow steps={steps} state={open.state} />
      </div>
      {role !== null && <RoleDialog role={role} watched={watched} onClose={() => openRole(null)} />}
    </div>
  )
}
