import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useIncident } from '../store/incident.ts'
import { useRoute } from '../store/route.ts'

/** Keeps the window's title true: a drill is marked there too. */
export function WindowTitle() {
  const { t, i18n } = useTranslation()
  const route = useRoute()
  const title = useIncident(({ log }) => log.state.title)
  const isDrill = useIncident(({ log }) => log.state.drill)
  const type = useIncident(({ log, playbook }) => playbook?.types.get(log.state.type?.value ?? ''))
  useEffect(() => {
    const place = route.screen === 'declare' ? t('declare.title') : t(`frame.${route.screen}`)
    const mark = isDrill ? t('common.drillMark') : ''
    const name = 'stream' in route ? `${mark}${title || (type?.name[i18n.language as 'ja' | 'en'] ?? '')} — ` : ''
    document.title = `${name}${place} — Haltdesk`
  }, [route, title, isDrill, type, t, i18n.language])
  return null
}
