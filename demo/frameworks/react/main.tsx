import { createRoot } from 'react-dom/client';
import 'interaction-timeline/interaction-timeline.js';
import { HistoryPage } from './history-page.js';

createRoot(document.getElementById('app')!).render(<HistoryPage />);
