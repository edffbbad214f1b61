import { hash } from 'node:crypto'

/** SHA-256 in hexadecimal: what links events and names playbooks and evidence. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content)
}

/** The checksum that stands behind each stored event: 16 hexadecimal digits. */
export function checksum(body: string): string {
  return sha256(body).slice(0, 16)
}
