import { Button } from '@mantine/core'
import { IconPlugConnected } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '../../store/route.ts'
import { Section } from './section.tsx'

/** The way to the connectors, which have a screen of their own. */
export function WaysSection() {
  const { t } = useTranslation()
  return (
    <Section name="ways">
      <p>{t('settings.waysLead')}</p>
      <Button
        variant="default"
        leftSection={<IconPlugConnected aria-hidden size={18} />}
        onClick={() => go({ screen: 'ways' })}
      >
        {t('settings.waysOpen')}
      </Button>
    </Section>
  )
}
