import { testSite } from './site-in.ts';

testSite('zh');
