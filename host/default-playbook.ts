import playbook from '../assets/playbook/default.json' with { type: 'json' }

/** The playbook that Haltdesk brings along, as JSON text. It is part of the bundle: nothing has to be found at run time. */
export function defaultPlaybookText(): string {
  return JSON.stringify(playbook)
}
