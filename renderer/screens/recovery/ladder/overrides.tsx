import { useTranslation } from 'react-i18next'
import { EVERY_ASSET } from '../../../../shared/incident/service/cell.ts'
import type { Override } from '../../../../shared/incident/resumption/resumption.ts'
import { blockerWords } from '../../../../shared/report/words/blockers.ts'
import type { LadderDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { ByAt } from '../by-at.tsx'
import styles from '../recovery.module.css'
import { cellList } from './cell-names.ts'
import { openLadderDialog } from './view.ts'

/** The overrides that wait for their second signature. */
export function Overrides({ desk }: { readonly desk: LadderDesk }) {
  const { t } = useTranslation()
  if (desk.asked.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="ladder-overrides">
      <h2 id="ladder-overrides" className={styles.heading}>
        {t('recovery.ladder.overrides')}
      </h2>
      <ul className={styles.plain}>
        {desk.asked.map((override) => (
          <Row key={override.id} override={override} />
        ))}
      </ul>
    </section>
  )
}

function Row({ override }: { readonly override: Override }) {
  const { t } = useTranslation()
  const { id, asked } = override
  const sign = refusedText({ name: 'resume.sign', data: { override: id, reason: '' } })
  return (
    <li className={styles.entry}>
      <OverrideWords override={override} />
      <p>
        {t('recovery.ladder.override.by', { person: '' })}
        <ByAt by={asked.by} at={asked.at} /> — {asked.value}
      </p>
      <div className={styles.acts}>
        <ActButton refused={sign} onAct={() => openLadderDialog({ kind: 'sign', override: id })}>
          {t('recovery.ladder.action.sign')}
        </ActButton>
        <ActButton onAct={() => openLadderDialog({ kind: 'drop', override: id })}>
          {t('recovery.ladder.action.drop')}
        </ActButton>
        <strong>{t('recovery.ladder.override.waits')}</strong>
      </div>
    </li>
  )
}

/** What an override is for, and what it passes over. */
export function OverrideWords({ override: { scope, covers } }: { readonly override: Override }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const assets = scope.kind === 'step' && !scope.assets.includes(EVERY_ASSET) ? ` (${scope.assets.join(', ')})` : ''
  return (
    <>
      <p>
        <strong>
          {scope.kind === 'step'
            ? t('recovery.ladder.override.step', { stage: names.stage(scope.stage) }) + assets
            : t('recovery.ladder.override.cells', {
                cells: cellList(scope.cells, names),
                state: names.state(scope.state)
              })}
        </strong>
      </p>
      <p>
        {t('recovery.ladder.override.covers', {
          covers: covers.map((key) => blockerWords(key, names, language)).join(t('recovery.listMark'))
        })}
      </p>
    </>
  )
}
