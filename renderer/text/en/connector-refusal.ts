import type { connectorRefusal as ja } from '../ja/connector-refusal.ts'
import type { Same } from '../same.ts'

/** Why a connector, a mailing list or a sending was not taken as it was given, by code. */
export const connectorRefusal: Same<typeof ja> = {
  'outbox-closed': 'The outbox cannot be opened. Check that the data folder can be written to, and start again.',
  'no-such-connector': 'That connector is not here.',
  'not-a-mail-connector': 'Only a mail connector has a mailing list.',
  'list-empty': 'The file holds no mail address that can be taken. Check the column and the encoding.',
  'nothing-unknown': 'There is no recipient in doubt.',
  'connector-by-hand': 'A post window is opened by a person: there is nothing to try.',
  'address-bad': 'That is not a mail address.',
  'connector-name-missing': 'Give the connector a name.',
  'connector-name-taken': 'There is a connector of that name.',
  'connector-host-bad': 'That is not the name of a server.',
  'connector-sender-bad': 'The sender is not a mail address.',
  'connector-reply-bad': 'The address for replies is not a mail address.',
  'connector-password-unprotected': 'No password is sent over an open line. Choose TLS or STARTTLS.',
  'connector-user-missing': 'With a password, give the user name too.',
  'connector-password-missing': 'Give the password of that user name.',
  'connector-folder-bad': 'Give the whole path of the folder, from its beginning.',
  'connector-url-bad':
    'That address cannot be used: https, no name or password in it, and a slash at its end where files are sent to.',
  'connector-address-missing': 'Give the address of the webhook.',
  'connector-title-missing': 'Give the page a heading in Japanese and in English.',
  'connector-instance-bad': 'That is not the name of a Mastodon server.',
  'connector-certificate-bad': 'Give the certificate in PEM form (-----BEGIN CERTIFICATE-----).',
  'connector-use-missing': 'Choose at least one use: a channel or a department.',
  'connector-use-unknown': 'That use is not in the playbook, or this kind of connector does not serve it.'
}
