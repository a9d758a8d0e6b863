import { runPublishAction } from './main.js';
await runPublishAction();
