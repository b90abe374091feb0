// All browser tests in all three engines, each of which must be there: npm run test:browsers
process.env.BROWSERS ??= 'chromium,firefox,webkit';

const { default: config } = await import('../../web-test-runner.config.mjs');
export default config;
