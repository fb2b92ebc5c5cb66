import { testSite } from './site-in.ts';

testSite('en');
