import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Welcome } from '../../../shared/bridge/shapes.ts'
import { Section } from './section.tsx'

/** What runs here, for whoever asks for it in a report. */
export function VersionsSection({ welcome }: { readonly welcome: Welcome }) {
  const { t } = useTranslation()
  const { versions, face, settings } = welcome
  const none = t('settings.versionNone')
  const rows = [
    [t('settings.versionApp'), versions.app],
    [t('settings.versionFace'), t(face === 'desktop' ? 'settings.faceDesktop' : 'settings.faceBrowser')],
    [t('settings.versionElectron'), versions.electron ?? none],
    [t('settings.versionChromium'), versions.chromium ?? none],
    [t('settings.versionNode'), versions.node],
    [t('settings.installation'), settings.node]
  ] as const
  return (
    <Section name="versions">
      <Table>
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" w={180}>
                {label}
              </Table.Th>
              <Table.Td className="digits">{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
