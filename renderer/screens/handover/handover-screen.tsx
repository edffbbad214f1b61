import { useTranslation } from 'react-i18next'
import { isPerson } from '../../../shared/incident/person.ts'
import { offerFor } from '../../../shared/view/offer.ts'
import { actorOf, useSession } from '../../store/session.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { Brief } from './brief.tsx'
import { CommanderCard } from './commander-card.tsx'
import styles from './handover.module.css'
import { OfferForm } from './offer-form.tsx'
import { PendingOffer } from './pending-offer.tsx'
import { TakeOver } from './take-over.tsx'
import { Turns } from './turns.tsx'

/** Hand-over of command: who has it, to whom it is offered, and the brief that goes with it. */
export function HandoverScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { state, events } = open
  const settings = useSession((session) => session.settings)
  const actor = actorOf(settings)
  const commander = state.commander?.value.person ?? null
  const commands = actor !== null && isPerson(actor, commander ?? undefined)
  const view = offerFor(state, events, actor)
  return (
    <div className={styles.screen}>
      <h1>{t('handover.title')}</h1>
      <div className={styles.columns}>
        <div className={styles.side}>
          <CommanderCard state={state} />
          {view && <PendingOffer view={view} />}
          {state.closed && <p className={styles.note}>{t('handover.closed')}</p>}
          {!state.closed && commands && !view && <OfferForm {...open} />}
          {!state.closed && !commands && view === null && commander !== null && (
            <p className={styles.note}>{t('handover.onlyCommander', { person: commander })}</p>
          )}
          {!state.closed && !commands && <TakeOver commander={commander} />}
          <Turns events={events} />
        </div>
        <div className={styles.main}>
          <Brief {...open} />
          {view?.part === 'offered' && <AnswerBar />}
        </div>
      </div>
    </div>
  )
}
