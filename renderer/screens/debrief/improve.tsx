import { useTranslation } from 'react-i18next'
import type { Proposal } from '../../../shared/incident/debrief/debrief.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { causeWordsOf } from '../../../shared/report/words/cause.ts'
import { formatDay } from '../../../shared/report/time.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { act } from '../../store/act.ts'
import { go } from '../../store/route.ts'
import { useZone } from '../../store/zone.ts'
import styles from './debrief.module.css'
import { openDebriefDialog } from './dialog.ts'

/** What comes of it: improvement actions, in the tracker of all actions, and changes proposed to the playbook. */
export function Improve({ open }: { readonly open: OpenIncidentProps }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const terms = causeWordsOf(useLanguage())
  const { actions, debrief } = open.state
  const proposals = [...debrief.proposals.values()]
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.improve.title')}>
      <h2>{t('debrief.improve.title')}</h2>
      <h3>
        {t('debrief.improve.actions')}
        <ActButton size="compact-xs" onAct={() => openDebriefDialog({ kind: 'action' })}>
          {t('debrief.improve.addAction')}
        </ActButton>
        <ActButton size="compact-xs" onAct={() => go({ screen: 'actions', stream: open.stream })}>
          {t('debrief.improve.openActions')}
        </ActButton>
      </h3>
      <p className="dim">{t('debrief.improve.actionsLead')}</p>
      {actions.size === 0 && <p className="dim">{t('debrief.improve.noActions')}</p>}
      <ul className={styles.words}>
        {[...actions.values()].map(({ id, number, status, plan }) => (
          <li key={id}>
            <strong className="digits">A-{number}</strong> {plan.value.title}{' '}
            <span className="dim">
              {names.role(plan.value.owner)} · {formatDay(plan.value.dueAt, zone)} · {terms.statuses[status]}
            </span>
          </li>
        ))}
      </ul>
      <h3>
        {t('debrief.improve.proposals')}
        <ActButton size="compact-xs" onAct={() => openDebriefDialog({ kind: 'propose' })}>
          {t('debrief.improve.propose')}
        </ActButton>
      </h3>
      {proposals.length === 0 && <p className="dim">{t('debrief.improve.noProposals')}</p>}
      <ul className={styles.words}>
        {proposals.map((proposal) => (
          <ProposalLine key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  )
}

function ProposalLine({ proposal: { id, ref, said, settled } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const standing = settled ? (settled.value.taken ? 'taken' : 'passed') : 'waiting'
  return (
    <li>
      {ref !== '' && <strong className="digits">{ref} </strong>}
      {said.value} <span className="dim">{said.by.person}</span>{' '}
      <strong data-standing={standing}>{t(`debrief.improve.${standing}`)}</strong>
      {settled && settled.value.reason !== '' && <span className="dim"> {settled.value.reason}</span>}{' '}
      <ActButton
        size="compact-xs"
        refused={settled?.value.taken === true ? t('refusal.already-so') : null}
        onAct={() => void act({ name: 'debrief.settle', data: { proposal: id, taken: true, reason: '' } })}
      >
        {t('debrief.improve.take')}
        <span className="unseen">{said.value}</span>
      </ActButton>{' '}
      <ActButton
        size="compact-xs"
        refused={settled?.value.taken === false ? t('refusal.already-so') : null}
        onAct={() => openDebriefDialog({ kind: 'pass', proposal: id })}
      >
        {t('debrief.improve.pass')}
        <span className="unseen">{said.value}</span>
      </ActButton>
    </li>
  )
}
