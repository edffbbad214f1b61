import type { Icon } from '@tabler/icons-react'
import { IconBrowserShare, IconFolderShare, IconMail, IconWebhook, IconWorldUpload } from '@tabler/icons-react'
import type { ConnectorKind } from '../../../shared/connector/config.ts'

/** The sign of each kind of connector. */
export const kindIcons: Readonly<Record<ConnectorKind, Icon>> = {
  mail: IconMail,
  statusFolder: IconFolderShare,
  statusHttp: IconWorldUpload,
  webhook: IconWebhook,
  compose: IconBrowserShare
}
