import {
  IconAdjustmentsMinus,
  IconArrowBarToDown,
  IconCircleCheck,
  IconClipboardPlus,
  IconEye,
  IconFilterMinus,
  IconHandStop,
  IconPlayerStopFilled
} from '@tabler/icons-react'
import type { ServiceStateId } from '../../../../shared/playbook/schema.ts'
import { useNames } from '../../../parts/use-names.ts'
import styles from './matrix.module.css'

const shapes: Readonly<Record<ServiceStateId, typeof IconEye>> = {
  normal: IconCircleCheck,
  degraded: IconAdjustmentsMinus,
  limited: IconFilterMinus,
  sellCloseOnly: IconArrowBarToDown,
  orderEntry: IconClipboardPlus,
  cancelOnly: IconHandStop,
  viewOnly: IconEye,
  halted: IconPlayerStopFilled
}

/** A state of a service as a shape, a word and a colour. */
export function StateMark({ state, size = 16 }: { readonly state: string; readonly size?: number }) {
  const names = useNames()
  const Shape = shapes[state as ServiceStateId] ?? IconAdjustmentsMinus
  return (
    <span className={styles.state} data-state={state}>
      <Shape aria-hidden size={size} />
      {names.state(state)}
    </span>
  )
}
