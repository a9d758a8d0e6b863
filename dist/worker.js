import { runWorker } from './main.js';
await runWorker();
