import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callMessage } from '../../../../shared/view/call-message.ts'
import type { NextCall } from '../../../../shared/view/next-calls.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { copyText } from '../../../parts/copy-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useKnownPeople } from '../../../store/people.ts'
import { useZone } from '../../../store/zone.ts'
import type { Language } from '../../../text/i18n.ts'
import { calleeLanguage } from '../callee-language.ts'
import { desk, useDesk } from '../desk.ts'
import type { DeskView } from '../use-desk.ts'
import { JoinField } from './join-field.tsx'
import styles from './message.module.css'

type Props = { readonly view: DeskView; readonly call: NextCall }

/** The five points to read out, in the language of whoever is called, with what they repeat at the end. */
export function Message({ view, call }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const own = useLanguage()
  const contact = useKnownPeople((known) => known.byId.get(call.slot.contact))
  const language = useDesk((picked) => picked.language) ?? calleeLanguage(contact, own)
  const { state, playbook } = view.watched
  const message = callMessage(state, playbook, language, call.role, { timeZone: zone })
  const commands = useMemo<AppCommand[]>(() => {
    const run = () => desk.setState({ language: language === 'ja' ? 'en' : 'ja' })
    return [{ id: 'call.language', title: t('calls.key.language'), group: t('calls.group'), keys: 'l', run }]
  }, [t, language])
  useCommands('calls.message', commands)
  return (
    <div className={styles.message}>
      <div className={styles.messageHead}>
        <h3>{t('calls.message')}</h3>
        <JoinField state={state} language={language} />
        <SegmentedControl
          aria-label={t('calls.messageLanguage')}
          data={[
            { value: 'ja', label: t('calls.ja') },
            { value: 'en', label: t('calls.en') }
          ]}
          value={language}
          onChange={(value) => desk.setState({ language: value as Language })}
        />
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t('calls.messageCopy')}
          title={t('calls.messageCopy')}
          onClick={() => void copyText(message.text)}
        >
          <IconCopy aria-hidden size={18} />
        </ActionIcon>
      </div>
      <div lang={language} className={styles.script}>
        {message.drill !== null && <p className={styles.drill}>{message.drill}</p>}
        <dl>
          {message.points.map(({ point, label, value }) => (
            <div key={point}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.readBack}>{message.readBack}</p>
      </div>
    </div>
  )
}
