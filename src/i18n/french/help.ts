import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** How French keyboards name their keys. */
const keys: Readonly<Record<string, string>> = {
  Shift: 'Maj',
  Enter: 'Entrée',
  Space: 'Espace',
  Home: 'Origine',
  End: 'Fin',
  PageUp: 'PgPréc',
  PageDown: 'PgSuiv',
  Escape: 'Échap',
};

/** The keyboard help, in French. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Fermer',
  keyboardHelp: 'Clavier',
  keysAnywhere: 'Partout dans l’historique, sauf pendant la saisie',
  keysInRows: 'Dans les lignes',
  keysSelecting: 'Pendant une sélection multiple',
  keysInDetails: 'Dans les détails à côté des lignes',
  keysOff: 'Cette page a désactivé les touches n, / et ?.',
  keyNew: 'Nouvelle interaction',
  keySearch: 'Aller au champ de recherche',
  keyHelp: 'Afficher ces touches',
  keyNextRow: 'Ligne suivante ou précédente',
  keyPageRow: 'Dix lignes plus loin ou en arrière',
  keyEdgeRow: 'Première ou dernière ligne',
  keyOpen: 'Ouvrir ou fermer la ligne',
  keyToggle: 'Sélectionner la ligne ou la retirer',
  keyExtend: 'Sélectionner aussi la ligne suivante ou précédente',
  keyAll: 'Sélectionner toutes les lignes chargées',
  keyLeave: 'Quitter la sélection',
  keyCloseDetails: 'Fermer et revenir à la ligne',
  keyName: (key) =>
    key
      .split('+')
      .map((part) => keys[part] ?? part)
      .join('+'),
  keyOr: 'ou',
};
