import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconCopy, IconPrinter, IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { scriptOf } from '../../../../shared/view/support/script.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { copyText } from '../../../parts/copy-text.ts'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useSession } from '../../../store/session.ts'
import { useZone } from '../../../store/zone.ts'
import { go } from '../../../store/route.ts'
import type { Language } from '../../../text/i18n.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { PrintSheet } from '../../timeline/print-sheet.tsx'
import styles from '../support.module.css'
import { useSupportNow } from '../use-support-now.ts'
import { readBy } from '../../../../shared/view/support/script.ts'
import cards from '../../../parts/card.module.css'
import layout from '../../../parts/screen.module.css'
import { Answers } from './answers.tsx'
import { Facts } from './facts.tsx'
import { ReadBar } from './read-bar.tsx'
import own from './script.module.css'
import { scriptHead, scriptParts, scriptText } from './script-text.ts'
import { scriptView, useScriptView } from './script-view.ts'
import { ScriptSide } from './script-side.tsx'
import { useScriptCommands } from './use-script-commands.ts'
import { nowHere } from '../../../store/clock.ts'

/** What agents say: the facts as they stand and the published answers that are still true, with what changed since. */
export function ScriptScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { state, playbook, stream } = open
  const zone = useZone()
  const screen = useLanguage()
  const language = useScriptView((view) => view.language) ?? screen
  const search = useScriptView((view) => view.search)
  const person = useSession((session) => session.settings?.person ?? '')
  const now = useSupportNow(open)
  const script = useMemo(() => scriptOf(state, playbook), [state, playbook])
  const seenAt = person === '' ? null : readBy(state, person)
  const parts = useMemo(() => scriptParts(script, playbook, language), [script, playbook, language])
  const head = (at: number) => scriptHead(state.drill, state.title, language, at, zone)
  const copy = () => void copyText(scriptText(parts, head(nowHere())))
  useScriptCommands(script, language, copy)
  return (
    <div className={layout.padded} lang={screen}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('support.script.title')}</h1>
        <PlaceTabs place="support" here="script" stream={stream} />
        <div className={layout.tools}>
          <SegmentedControl
            size="xs"
            aria-label={t('support.script.language')}
            data={[
              { value: 'ja', label: t('support.cases.languages.ja') },
              { value: 'en', label: t('support.cases.languages.en') }
            ]}
            value={language}
            onChange={(value) => scriptView.setState({ language: value as Language })}
          />
          <ActButton size="compact-md" leftSection={<IconCopy aria-hidden size={18} />} onAct={copy}>
            {t('support.script.copy')}
          </ActButton>
          <ActButton size="compact-md" leftSection={<IconPrinter aria-hidden size={18} />} onAct={() => window.print()}>
            {t('support.script.print')}
          </ActButton>
        </div>
      </header>
      {script.changedAt === null ? (
        <div className={own.empty}>
          <p>{t('support.script.empty')}</p>
          <Button size="compact-md" variant="default" onClick={() => go({ screen: 'facts', stream })}>
            {t('support.script.toFacts')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => go({ screen: 'answers', stream })}>
            {t('support.script.toAnswers')}
          </Button>
        </div>
      ) : (
        <ReadBar script={script} seenAt={seenAt} />
      )}
      <div className={styles.columns}>
        <div className={cards.column}>
          <TextInput
            id="script-search"
            size="xs"
            leftSection={<IconSearch aria-hidden size={16} />}
            aria-label={t('support.script.keys.search')}
            placeholder={t('support.script.search')}
            value={search}
            onChange={(event) => scriptView.setState({ search: event.currentTarget.value })}
          />
          <Facts script={script} seenAt={seenAt} language={language} />
          <Answers script={script} seenAt={seenAt} language={language} />
        </div>
        <ScriptSide open={open} script={script} language={language} now={now} />
      </div>
      <PrintSheet>
        {(printedAt) => (
          <div lang={language}>
            <h1>{head(printedAt)}</h1>
            {parts.map(({ heading, lines }) => (
              <section key={heading}>
                <h2>{heading}</h2>
                <ul>
                  {lines.map((line) => (
                    <li key={line} className={own.line}>
                      {line}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </PrintSheet>
    </div>
  )
}
