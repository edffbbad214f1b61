import { Checkbox } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheckFilled, IconLockPause, IconStairsUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { keyOfBlocker } from '../../../../shared/incident/resumption/blockers.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { blockerWords } from '../../../../shared/report/words/blockers.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { StateMark } from '../../board/matrix/state-mark.tsx'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'
import { cellList } from './cell-names.ts'
import { GoPart } from './go-part.tsx'
import ladder from './ladder.module.css'
import { stepping, takeStep } from './ladder-acts.ts'
import type { ChosenStep } from './use-ladder.ts'
import { openLadderDialog, toggleAsset, toggleLeave } from './view.ts'

/** More gates than this are named by their ids alone: their list stands beside. */
const FEW_GATES = 3

/** The step that is looked at: what it opens, what stands against it, who says go, and the button that takes it. */
export function StepPane({ chosen }: { readonly chosen: ChosenStep }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rung, desk, opens } = chosen
  const { stage } = rung
  return (
    <section className={styles.part} aria-labelledby="ladder-step">
      <h2 id="ladder-step" className={styles.heading}>
        {t('recovery.ladder.step', { order: stage.order, stage: stage.name[language] })}
      </h2>
      <div className={ladder.go}>
        <ActButton
          size="compact-lg"
          variant="filled"
          leftSection={<IconStairsUp aria-hidden size={20} />}
          refused={refusedText(stepping(chosen))}
          onAct={() => takeStep(chosen)}
        >
          {t('recovery.ladder.action.up')}
        </ActButton>
        {desk.blockers.length > 0 && opens.length > 0 && (
          <ActButton
            size="compact-lg"
            leftSection={<IconLockPause aria-hidden size={20} />}
            onAct={() => openLadderDialog({ kind: 'override', stage: stage.id })}
          >
            {t('recovery.ladder.action.override')}
          </ActButton>
        )}
      </div>
      <Opens chosen={chosen} />
      <Against chosen={chosen} />
      {opens.length > 0 && <GoPart chosen={chosen} />}
    </section>
  )
}

function Opens({ chosen: { rung, opens, assets, leave } }: { readonly chosen: ChosenStep }) {
  const { t } = useTranslation()
  const names = useNames()
  const services = [...new Set(rung.stage.states.map(({ service }) => service as string))]
  const isAsked = opens.length > 0 || leave.length > 0
  return (
    <>
      <h3 className={ladder.sub}>{t('recovery.ladder.opens')}</h3>
      {opens.length === 0 && <p className={styles.lead}>{t('recovery.ladder.opensNothing')}</p>}
      <ul className={ladder.rows}>
        {[...Map.groupBy(opens, ({ state }) => state)].map(([state, cells]) => (
          <li key={state}>
            <StateMark state={state} /> {cellList(cells, names)}
          </li>
        ))}
      </ul>
      {rung.stage.perAsset && rung.assetsLeft.length > 1 && (
        <div className={styles.chips} role="group" aria-label={t('recovery.ladder.assets')}>
          {rung.assetsLeft.map((asset) => (
            <button
              key={asset}
              type="button"
              className={styles.chip}
              aria-pressed={assets.includes(asset)}
              onClick={() => toggleAsset(asset)}
            >
              {asset}
            </button>
          ))}
        </div>
      )}
      {services.length > 1 && isAsked && (
        <fieldset style={{ border: 0, margin: '6px 0 0', padding: 0 }}>
          <legend className="dim">{t('recovery.ladder.leave')}</legend>
          <div className={styles.chips}>
            {services.map((service) => (
              <Checkbox
                key={service}
                size="xs"
                label={names.service(service)}
                checked={leave.includes(service)}
                onChange={() => toggleLeave(service)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}

function Against({ chosen: { desk, opens } }: { readonly chosen: ChosenStep }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const time = (ms: number) => formatInstant(ms, zone, { day: false })
  if (opens.length === 0) return null
  const gates = desk.blockers.filter(({ code }) => code === 'gate')
  const others = desk.blockers.filter(({ code }) => code !== 'gate')
  const isMany = gates.length > FEW_GATES
  return (
    <>
      <h3 className={ladder.sub}>
        {t('recovery.ladder.against')}{' '}
        {desk.blockers.length > 0 && (
          <span className="digits">{t('recovery.ladder.againstCount', { count: desk.blockers.length })}</span>
        )}
      </h3>
      {desk.override?.signed && (
        <p className={styles.warning}>
          {t('recovery.ladder.covered', {
            person: [desk.override.asked.by.person, desk.override.signed.by.person].join(t('recovery.listMark'))
          })}
        </p>
      )}
      {desk.blockers.length === 0 ? (
        <Mark tone="good" shape={IconCircleCheckFilled}>
          {t('recovery.ladder.againstNone')}
        </Mark>
      ) : (
        <ul className={`${ladder.rows} ${ladder.against}`} aria-label={t('recovery.ladder.against')}>
          {isMany && (
            <li>
              <Mark tone="bad" shape={IconAlertTriangle}>
                {null}
              </Mark>
              <span>
                {t('recovery.ladder.gatesUnmet', {
                  count: gates.length,
                  gates: gates.map(({ subject }) => subject).join(t('recovery.listMark'))
                })}
              </span>
            </li>
          )}
          {(isMany ? others : desk.blockers).map((blocker) => (
            <li key={keyOfBlocker(blocker)}>
              <Mark tone={blocker.until === null ? 'bad' : 'warn'} shape={IconAlertTriangle}>
                {null}
              </Mark>
              <span>
                {blockerWords(keyOfBlocker(blocker), names, language)}
                {blocker.until !== null && (
                  <span className="digits"> {t('recovery.ladder.until', { time: time(blocker.until) })}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {desk.possibleFrom !== null && desk.blockers.length > 0 && (
        <p className={styles.lead}>{t('recovery.ladder.possibleFrom', { time: time(desk.possibleFrom) })}</p>
      )}
    </>
  )
}
