import { IconBroadcast, IconHistory, IconLock, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Wall } from '../../../shared/view/wall.ts'
import { haltFigure } from '../../parts/halt-figure.ts'
import { useNames } from '../../parts/use-names.ts'
import styles from './wall-head.module.css'

type Props = { readonly wall: Wall; readonly playbook: PlaybookIndex; readonly now: number }

const shapes = { live: IconBroadcast, drill: IconSchool, reference: IconHistory } as const
const modes = { live: 'common.live', drill: 'common.drill', reference: 'wall.reference' } as const

/** Real or a drill, how grave, for how long, of what kind and in which phase. Its colours are not those of an alarm. */
export function WallHead({ wall, playbook, now }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const Shape = shapes[wall.mode]
  const at = wall.closedAt ?? now
  const elapsed = wall.effectiveAt === null ? null : Math.max(0, (wall.stoppedAt ?? at) - wall.effectiveAt)
  const note = wall.closedAt !== null ? t('wall.closed') : wall.stoppedAt !== null ? t('wall.stopped') : ''
  return (
    <header className={styles.head}>
      <div className={styles.marks}>
        <span className={styles.mode} data-mode={wall.mode}>
          <Shape aria-hidden size="1em" />
          {t(modes[wall.mode])}
        </span>
        <span className={styles.severity} data-rank={playbook.severities.get(wall.severity)?.rank}>
          {names.severity(wall.severity)}
        </span>
      </div>
      <span className={`${styles.figure} digits`}>{haltFigure({ ...wall, elapsed }, wall.declaredAt, at)}</span>
      <div className={styles.what}>
        <h1>{names.type(wall.type)}</h1>
        <span className={styles.phase}>{names.phase(wall.phase)}</span>
        {note !== '' && (
          <span className={styles.note}>
            {wall.closedAt !== null && <IconLock aria-hidden size="1em" />}
            {note}
          </span>
        )}
      </div>
    </header>
  )
}
