import { useTranslation } from 'react-i18next'
import { Section } from './section.tsx'
import { DraftCheck } from './draft-check.tsx'
import { DraftChooser } from './draft-chooser.tsx'
import { PlaybookInForce } from './playbook-in-force.tsx'
import { useDraftCheck } from './use-draft-check.ts'

/** The playbook in force, and how a draft becomes the next one. */
export function PlaybookSection() {
  const { t } = useTranslation()
  const { checking, checked, check, publish } = useDraftCheck()
  return (
    <Section name="playbook">
      <PlaybookInForce />
      <p className="dim">{t('settings.playbookFrozen')}</p>
      <DraftChooser checking={checking} onFile={(file) => void check(file)} />
      {checked && <DraftCheck checked={checked} onPublish={publish} />}
    </Section>
  )
}
