#!/usr/bin/env node
import { runCommandLine } from './main.js';
await runCommandLine(new URL('worker.js', import.meta.url));
