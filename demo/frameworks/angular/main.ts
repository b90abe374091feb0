// links the package's directives, which the command line of Angular does when it builds
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'interaction-timeline/interaction-timeline.js';
import { HistoryPage } from './history-page.js';

void bootstrapApplication(HistoryPage, { providers: [provideZonelessChangeDetection()] });
