import { useTranslation } from 'react-i18next'
import { formatClock } from '../../../shared/report/time.ts'
import type { InboxItem } from '../../../shared/view/drill/inbox.ts'
import { senderText } from '../../../shared/view/drill/sender.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { WayIcon } from '../../screens/drills/way-icon.tsx'
import { useZone } from '../../store/zone.ts'
import styles from './inbox.module.css'
import { goToDeed, seeInject } from './inbox-acts.ts'
import { answerInject } from './inbox-store.ts'

type Props = {
  readonly item: InboxItem
  /** In the strip the text is cut to what fits; in the inbox it is whole, with what became of it. */
  readonly whole: boolean
  /** Why nothing can be done about it any more, in words; null where something can. */
  readonly over: string | null
}

/** One inject as the room reads it: how it came, from whom, what it says, and what to do about it. */
export function InboxItemView({ item, whole, over }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { inject, releasedAt, seen, answers } = item.run
  return (
    <li className={styles.item} data-new={item.isNew} data-whole={whole}>
      <span className={styles.way}>
        <WayIcon way={inject.via} size={20} />
        {t(`drill.library.via.${inject.via}`)}
      </span>
      <span className={styles.words}>
        <span className={styles.sender}>
          {item.isNew && <b className={whole ? styles.new : 'unseen'}>{t('drill.inbox.new')}</b>}
          {senderText(inject.from, names, language)}
          <span className="dim digits">
            {t('drill.inbox.arrived', { time: formatClock(releasedAt ?? 0, zone, true) })}
          </span>
        </span>{' '}
        <span className={styles.text}>{inject.text[language]}</span>
        {inject.attachments.map((file) => (
          <span key={file.name} className={styles.more}>
            {t('drill.inbox.attachment', { name: file.name })}
            {whole && `: ${file.text[language]}`}
          </span>
        ))}
        {whole && seen && (
          <span className={styles.more}>
            {t('drill.inbox.seen', { time: formatClock(seen.at, zone, true), who: seen.by.person })}
          </span>
        )}
        {whole &&
          answers.map((answer) => (
            <span key={`${answer.at}-${answer.value}`} className={styles.more}>
              {t('drill.inbox.answered', {
                time: formatClock(answer.at, zone, true),
                who: answer.by.person,
                text: answer.value
              })}
            </span>
          ))}
      </span>
      <span className={styles.acts}>
        {item.isNew && (
          <ActButton refused={over} variant="filled" onAct={() => seeInject(item)}>
            {t('drill.inbox.see')}
          </ActButton>
        )}
        <ActButton refused={over} onAct={() => answerInject(inject.id)}>
          {t('drill.inbox.answer')}
        </ActButton>
        {item.places.slice(0, 2).map((place) => (
          <ActButton key={place} onAct={() => goToDeed(item, place)}>
            {t('drill.inbox.goTo', { place: t(`frame.${place}`) })}
          </ActButton>
        ))}
      </span>
    </li>
  )
}
