import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** How Portuguese keyboards name their keys. */
const keys: Readonly<Record<string, string>> = { Space: 'Espaço', PageUp: 'PgUp', PageDown: 'PgDn', Escape: 'Esc' };

/** The keyboard help, in Portuguese. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Fechar',
  keyboardHelp: 'Teclado',
  keysAnywhere: 'Em qualquer lugar do histórico, exceto ao digitar',
  keysInRows: 'Nas linhas',
  keysSelecting: 'Ao selecionar vários',
  keysInDetails: 'Nos detalhes ao lado das linhas',
  keysOff: 'Esta página desativou as teclas n, / e ?.',
  keyNew: 'Nova interação',
  keySearch: 'Ir para o campo de pesquisa',
  keyHelp: 'Mostrar estas teclas',
  keyNextRow: 'Linha seguinte ou anterior',
  keyPageRow: 'Dez linhas adiante ou atrás',
  keyEdgeRow: 'Primeira ou última linha',
  keyOpen: 'Abrir ou fechar a linha',
  keyToggle: 'Selecionar a linha ou retirá-la',
  keyExtend: 'Selecionar também a linha seguinte ou anterior',
  keyAll: 'Selecionar todos os carregados',
  keyLeave: 'Sair da seleção',
  keyCloseDetails: 'Fechar e voltar à linha',
  keyName: (key) =>
    key
      .split('+')
      .map((part) => keys[part] ?? part)
      .join('+'),
  keyOr: 'ou',
};
