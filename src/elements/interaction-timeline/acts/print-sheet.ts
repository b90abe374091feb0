/**
 * How the printed document looks: on paper, whatever the page around the widget looks like. Nobody sees it on screen, where a long
 * one would be laid out again with each page of entries.
 */
export const printSheet = `
  @media screen { body { display: none; } }
  @page { margin: 16mm 15mm; }
  html { background: #fff; color: #111; font-size: 10pt; line-height: 1.45; color-scheme: light; }
  body { margin: 0; overflow-wrap: anywhere; orphans: 3; widows: 3; }
  header { border-block-end: 1pt solid #111; padding-block-end: 6pt; margin-block-end: 10pt; }
  h1 { font-size: 16pt; margin: 0 0 3pt; }
  h2 { font-size: 11pt; margin: 14pt 0 4pt; break-after: avoid; }
  h3 { font-size: 10.5pt; margin: 0; }
  p { margin: 0; }
  header p, .facts { color: #444; font-size: 9pt; font-variant-numeric: tabular-nums; }
  article { padding-block: 5pt; border-block-end: .5pt solid #bbb; }
  h3, .facts { break-after: avoid; break-inside: avoid; }
  .text { white-space: pre-wrap; margin-block-start: 3pt; max-inline-size: 42em; }
`;
