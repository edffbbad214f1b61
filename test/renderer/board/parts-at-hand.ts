// What the board reads in a quiet moment is at hand before a test begins: transforming it would outlast a test's patience.
import '../../../renderer/screens/board/dialogs/dialog-of-kind.tsx'
import '../../../renderer/screens/board/panel/open-panel.tsx'
