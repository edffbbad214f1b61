import { CloseButton } from '@mantine/core'
import { IconFlag3Filled } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { openDuty } from '../../../store/selection.ts'
import { focusCard } from '../focus.ts'
import { PanelActions } from './panel-actions.tsx'
import { PanelEvidence } from './panel-evidence.tsx'
import { PanelFacts } from './panel-facts.tsx'
import { PanelHistory } from './panel-history.tsx'
import { PanelNotes } from './panel-notes.tsx'
import { usePanelPart } from './panel-part.ts'
import { PanelRounds } from './panel-rounds.tsx'
import styles from './panel.module.css'

/** What every part of a duty's panel is given. */
export type PanelProps = { readonly card: DutyCard; readonly state: IncidentState; readonly playbook: PlaybookIndex }
type Props = PanelProps & { readonly stream: string; readonly events: readonly Envelope[] }

/** Everything about one duty, beside the board, which stays usable. Esc closes it. */
export function OpenPanel({ stream, card, state, playbook, events }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const panel = useRef<HTMLElement>(null)
  const { part, asked } = usePanelPart()
  const { duty } = card
  const id = duty.added ? t('board.card.addedId') : duty.id
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus()
  }, [part, asked])
  const close = () => {
    openDuty(null)
    focusCard(duty.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    close()
  }
  return (
    // Esc closes from anywhere inside, as it does in a dialog.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      className={`${styles.panel} no-print`}
      aria-label={t('board.panel.label', { id })}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <div className={styles.headLine}>
          <span className={styles.id}>{id}</span>
          {duty.critical && (
            <span className={styles.critical}>
              <IconFlag3Filled aria-hidden size={16} />
              {t('board.card.critical')}
            </span>
          )}
          <span className="dim">
            {names.department(duty.department)} · {names.phase(duty.phase)}
          </span>
          <CloseButton ml="auto" data-part="top" aria-label={t('board.panel.close')} onClick={close} />
        </div>
        <h2 className={styles.text}>{duty.text[language]}</h2>
        {!duty.added && (
          <p className={styles.other} lang={language === 'ja' ? 'en' : 'ja'}>
            {duty.text[language === 'ja' ? 'en' : 'ja']}
          </p>
        )}
      </header>
      <PanelActions card={card} state={state} playbook={playbook} />
      <PanelFacts card={card} state={state} playbook={playbook} />
      <PanelNotes card={card} />
      <PanelEvidence card={card} stream={stream} />
      <PanelRounds card={card} />
      <PanelHistory duty={duty.id} events={events} />
    </aside>
  )
}
