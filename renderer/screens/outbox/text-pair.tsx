import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SendingKind } from '../../../shared/incident/sending/sending.ts'
import type { OutboxText } from '../../../shared/outbox/message.ts'
import { copyText } from '../../parts/copy-text.ts'
import parts from './parts.module.css'
import styles from './text-pair.module.css'

const languages = ['ja', 'en'] as const

type Props = { readonly text: OutboxText | null; readonly kind: SendingKind }

/** What goes out, in both languages beside each other; a page is made when it goes. */
export function TextPair({ text, kind }: Props) {
  const { t } = useTranslation()
  if (text === null)
    return <p className={parts.sub}>{t(kind === 'statusPage' ? 'outbox.pageText' : 'outbox.noText')}</p>
  return (
    <div className={styles.pair}>
      {languages.map((language) => {
        const { title, body } = text[language]
        const name = t(`outbox.language.${language}`)
        return (
          <section key={language} className={styles.text} aria-label={t('outbox.textIn', { language: name })}>
            <header className={styles.textHead}>
              <h3 lang={language}>{name}</h3>
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconCopy aria-hidden size={14} />}
                aria-label={t('outbox.copyIn', { language: name })}
                onClick={() => void copyText([title, body].filter((part) => part !== '').join('\n\n'))}
              >
                {t('common.copy')}
              </Button>
            </header>
            <div lang={language}>
              {title !== '' && <p className={styles.textTitle}>{title}</p>}
              <p className={styles.textBody}>{body}</p>
            </div>
          </section>
        )
      })}
    </div>
  )
}
