import { describe, expect, it } from 'vitest';
import { project } from '../../../src/schemas/project.ts';
import { faultsOf, undescribedFields } from '../helpers/schemas.ts';

const related = { listed: 'related', theme: 'transport' };
const reported = { listed: 'reported', theme: 'transport', source: 'src-a', note: { en: 'named in a report' } };

describe('project', () => {
	it('accepts a project as contributors write it', () => {
		const bridge = {
			programme: reported,
			sectors: ['transport'],
			status: { value: 'operating', asOf: '2022-06', source: 'src-a' },
			timeline: [{ date: '2022-06-10', event: 'opened', source: 'src-a' }],
			figures: [{ kind: 'length', value: 1284, unit: 'm', source: 'src-a' }],
		};
		expect(faultsOf(project, bridge)).toEqual([]);
	});

	it('refuses an empty map', () => {
		expect(faultsOf(project, {})).toEqual(['programme']);
	});

	it('refuses an unknown key, also below the top', () => {
		expect(faultsOf(project, { programme: { ...related, chapter: 2 }, colour: 'red' })).toEqual([
			'programme.chapter',
			'colour',
		]);
	});

	it('refuses a status without a source', () => {
		expect(faultsOf(project, { programme: related, status: { value: 'operating' } })).toEqual(['status.source']);
	});

	it.each(['2009-13', '2009-02-30'])('refuses the date %s', (date) => {
		const timeline = [{ date, event: 'approved', source: 'src-a' }];
		expect(faultsOf(project, { programme: related, timeline })).toEqual(['timeline.0.date']);
	});

	it('describes every field', () => {
		expect(undescribedFields(project)).toEqual([]);
	});
});

describe('a project’s listing', () => {
	const faults = (programme: object) => faultsOf(project, { programme });

	it('has neither source nor note where the project is only related', () => {
		expect(faults(related)).toEqual([]);
		expect(faults({ ...related, source: 'src-a' })).toEqual(['programme.source']);
		expect(faults({ ...related, note: { en: 'near' } })).toEqual(['programme.note']);
	});

	it('has a source and a note where it is reported', () => {
		expect(faults(reported)).toEqual([]);
		expect(faults({ ...reported, note: undefined })).toEqual(['programme.note']);
		expect(faults({ ...reported, source: undefined })).toEqual(['programme.source']);
		expect(faults({ listed: 'reported', theme: 'transport' })).toEqual(['programme.source', 'programme.note']);
	});

	it('has a source where it is confirmed, and needs no note', () => {
		expect(faults({ listed: 'confirmed', theme: 'transport', source: 'src-a' })).toEqual([]);
		expect(faults({ listed: 'confirmed', theme: 'transport' })).toEqual(['programme.source']);
	});

	it('has a level of the list and a theme', () => {
		expect(faults({ listed: 'maybe', theme: 'transport' })).toContain('programme.listed');
		expect(faults({ listed: 'related' })).toContain('programme.theme');
	});
});
