const RUN = 'top.ranHostile=1';

/** Elements that run something by themselves or once touched, each in the simplest form. */
const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<a href="javascript:${RUN}">link</a>`,
  `<form action="javascript:${RUN}"><button>Go</button></form>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<body onload=${RUN}>`,
  `<style>*{display:none}</style>`,
  `<style>@import "https://example.org/x.css";</style>`,
  `<link rel=stylesheet href=https://example.org/x.css>`,
  `<meta http-equiv=refresh content="0;url=https://example.org/">`,
  `<base href=https://example.org/>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<x-element onclick=${RUN}>`,
  `<interaction-timeline record-id=x></interaction-timeline>`,
];

/** Where a text may stand, and how it would break out of there. */
const CONTEXTS: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `">${markup}`,
  (markup) => `'>${markup}`,
  (markup) => `</bdi></p></textarea></title></style></script>${markup}`,
  (markup) => `-->${markup}<!--`,
  (markup) => markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (markup) => markup.replaceAll('<', '\\u003c'),
  (markup) => markup.toUpperCase(),
  (markup) => `<<${markup}>>`,
  (markup) => markup.slice(0, -1),
];

/** Markup in every place that a text may break out of. */
export function markup(): readonly string[] {
  return ELEMENTS.flatMap((element) => CONTEXTS.map((context) => context(element)));
}
