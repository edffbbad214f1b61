// What the page reads in quiet moments is at hand before a test begins: transforming it would outlast a test's patience.
import '../../../renderer/frame/who-form.tsx'
import '../../../renderer/screens/away/away-dialog.tsx'
import '../../../renderer/screens/board/dialogs/dialog-of-kind.tsx'
import '../../../renderer/screens/board/panel/open-panel.tsx'
import '../../../renderer/screens/escalations/dialogs/escalation-dialog-of-kind.tsx'
