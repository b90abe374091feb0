import { createApp } from 'vue';
import 'interaction-timeline/interaction-timeline.js';
import HistoryPage from './HistoryPage.vue';

createApp(HistoryPage).mount('#app');
