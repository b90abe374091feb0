/** True in Chromium, where tests that differ in number only run in full: in the slower engines a part of them shows what the engine does. */
export const isChromium = 'userAgentData' in navigator;
