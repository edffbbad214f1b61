import { assertNever } from '../../assert-never.ts'
import { sendableUrl } from '../../connector/address.ts'
import type { Config } from '../../connector/config.ts'
import type { ConnectorFault } from '../../connector/decide.ts'

/** A field of the form of a connector. */
export type WayField =
  | 'name'
  | 'host'
  | 'from'
  | 'replyTo'
  | 'security'
  | 'user'
  | 'password'
  | 'folder'
  | 'url'
  | 'publicUrl'
  | 'address'
  | 'title'
  | 'instance'
  | 'certificate'
  | 'uses'

/** The field at which a fault of a draft is shown. */
export function fieldOfFault(fault: ConnectorFault, config: Config): WayField {
  switch (fault) {
    case 'connector-name-missing':
    case 'connector-name-taken':
      return 'name'
    case 'connector-host-bad':
      return 'host'
    case 'connector-sender-bad':
      return 'from'
    case 'connector-reply-bad':
      return 'replyTo'
    case 'connector-password-unprotected':
      return 'security'
    case 'connector-user-missing':
      return 'user'
    case 'connector-password-missing':
      return 'password'
    case 'connector-folder-bad':
      return 'folder'
    case 'connector-url-bad':
      return urlField(config)
    case 'connector-address-missing':
      return 'address'
    case 'connector-title-missing':
      return 'title'
    case 'connector-instance-bad':
      return 'instance'
    case 'connector-certificate-bad':
      return 'certificate'
    case 'connector-use-missing':
    case 'connector-use-unknown':
      return 'uses'
    default:
      return assertNever(fault)
  }
}

/** Of the addresses of a connector the one that cannot be used. */
function urlField(config: Config): WayField {
  if (config.kind === 'webhook') return 'address'
  if (config.kind !== 'statusHttp') return 'publicUrl'
  return sendableUrl(config.url)?.pathname.endsWith('/') ? 'publicUrl' : 'url'
}
