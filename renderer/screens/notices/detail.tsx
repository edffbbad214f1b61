import { useTranslation } from 'react-i18next'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { actionsFor } from '../../../shared/view/notices/actions.ts'
import layout from '../../parts/screen.module.css'
import { Approvals } from './approvals.tsx'
import { DeliveryLine } from './delivery-line.tsx'
import { Findings } from './findings.tsx'
import { refusedWords, runAction } from './notice-acts.ts'
import { NoticeStatusMark } from './notice-status.tsx'
import styles from './detail.module.css'
import { PostedFacts } from './posted-facts.tsx'
import { roundText } from './status-text.ts'
import { Texts } from './texts.tsx'
import type { DeskView } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly view: DeskView }

/** One text of a channel: how it stands, what comes next, its words in both languages, what the rules find. */
export function Detail({ row, view }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const looked = view.look(row.notice)
  const { channel, stage, number, corrects } = row.notice
  const round = roundText({ stage, number, isCorrection: corrects !== null }, language)
  const actions = actionsFor(row, looked.allowed)
  return (
    <article className={styles.detail} aria-labelledby="notice-title">
      <header className={`${layout.head} ${styles.head}`}>
        <h2 id="notice-title">{t('notices.about', { channel: names.channel(channel), round })}</h2>
        <NoticeStatusMark row={row} />
        <div className={styles.acts}>
          {actions.map((action, index) => (
            <ActButton
              key={action}
              size="compact-md"
              variant={index === 0 && action !== 'prove' ? 'filled' : 'default'}
              refused={refusedWords(action, row, looked, names)}
              onAct={() => runAction(action, row)}
            >
              {t(`notices.action.${action}`)}
            </ActButton>
          ))}
        </div>
      </header>
      <PostedFacts row={row} view={view} />
      <DeliveryLine row={row} view={view} />
      <Approvals row={row} looked={looked} view={view} />
      <Findings row={row} looked={looked} view={view} />
      <Texts row={row} view={view} />
    </article>
  )
}
