import type { Icon } from '@tabler/icons-react'
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleOff,
  IconCircleXFilled,
  IconPlugConnectedX
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GateStanding, GateState } from '../../../../shared/incident/resumption/gates.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { lackWords } from '../../../../shared/report/words/lacks.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { ByAt } from '../by-at.tsx'
import type { Tone } from '../mark.tsx'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'
import ladder from './ladder.module.css'
import type { ChosenStep } from './use-ladder.ts'
import { openLadderDialog } from './view.ts'

const looks: Readonly<Record<GateState, readonly [Tone, Icon]>> = {
  met: ['good', IconCircleCheckFilled],
  notNeeded: ['calm', IconCircleOff],
  unsaid: ['warn', IconCircleDashed],
  half: ['warn', IconCircleHalf2],
  notMet: ['bad', IconCircleXFilled],
  lapsed: ['bad', IconPlugConnectedX]
}

/** The gates of the present severity for the step: how each stands, what it lacks, what it rests on. */
export function Gates({ chosen: { desk } }: { readonly chosen: ChosenStep }) {
  const { t } = useTranslation()
  return (
    <section className={styles.part} aria-labelledby="ladder-gates">
      <h2 id="ladder-gates" className={styles.heading}>
        {t('recovery.ladder.gates')}
        <span className="digits">{t('recovery.ladder.gatesMet', { met: desk.met, all: desk.gates.length })}</span>
      </h2>
      <ul className={ladder.rows} aria-labelledby="ladder-gates">
        {desk.gates.map((standing) => (
          <GateRow key={standing.gate.id} standing={standing} />
        ))}
      </ul>
    </section>
  )
}

function GateRow({ standing }: { readonly standing: GateStanding }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { gate, state, isMet, word, duties } = standing
  const lacks = isMet ? [] : standing.lacks
  const [tone, shape] = looks[state]
  const done = duties.filter(({ closed }) => closed).length
  const time = (ms: number) => formatInstant(ms, zone)
  return (
    <li>
      <span className={ladder.gate}>
        <Mark tone={tone} shape={shape}>
          {t(`recovery.ladder.gate.${state}`)}
        </Mark>{' '}
        <span className="digits">{gate.id}</span> {gate.text[language]}
        <br />
        {lacks.map((lack) => (
          <span key={lack.code} className={ladder.late}>
            {lackWords(lack, { language, names, time })}{' '}
          </span>
        ))}
        <span className="dim">
          {t('recovery.ladder.gateOwner', { role: names.role(gate.ownerRole) })}
          {duties.length > 0 && ` · ${t('recovery.ladder.gateDuties', { done, all: duties.length })}`}
        </span>
        {word && (
          <>
            <br />
            {word.evidence !== '' && <span>{word.evidence} </span>}
            <ByAt by={word.by} at={word.at} />
          </>
        )}
      </span>
      {gate.proof !== 'goNoGo' && (
        <ActButton
          aria-label={t('recovery.ladder.gateOpen', { gate: gate.id })}
          onAct={() => openLadderDialog({ kind: 'meet', gate: gate.id, verdict: 'met' })}
        >
          {t('recovery.ladder.action.meet')}
        </ActButton>
      )}
    </li>
  )
}
