import 'interaction-timeline/define.js';
import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';
import { codes, currentUser, interactions, users } from './sample.js';

const provider = document.querySelector('interaction-provider');
provider.adapter = new MemoryAdapter({ interactions, codes, users, currentUser });
provider.currentUser = currentUser;
