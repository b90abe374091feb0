import { mount } from 'svelte';
import 'interaction-timeline/interaction-timeline.js';
import HistoryPage from './HistoryPage.svelte';

mount(HistoryPage, { target: document.getElementById('app')! });
