import type { Icon } from '@tabler/icons-react'
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleOff,
  IconScaleOff,
  IconSignature
} from '@tabler/icons-react'
import type { CheckState } from '../../../../shared/incident/asset-check/standing.ts'
import { resumptionWordsOf } from '../../../../shared/report/words/resumption.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import type { Tone } from '../mark.tsx'
import { Mark } from '../mark.tsx'

const looks: Readonly<Record<CheckState, readonly [Tone, Icon]>> = {
  open: ['calm', IconCircleDashed],
  failed: ['bad', IconAlertTriangleFilled],
  variance: ['bad', IconScaleOff],
  notRun: ['warn', IconCircleOff],
  unsigned: ['warn', IconSignature],
  passed: ['good', IconCircleCheckFilled]
}

/** How one check stands in its round. */
export function CheckMark({ state }: { readonly state: CheckState }) {
  const words = resumptionWordsOf(useLanguage())
  const [tone, shape] = looks[state]
  return (
    <Mark tone={tone} shape={shape}>
      {words.checks[state]}
    </Mark>
  )
}
