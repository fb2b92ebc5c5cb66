import type { Rule } from './rule.ts';
import { deadAnchor } from './rules/dead-anchor.ts';
import { duplicateItem } from './rules/duplicate-item.ts';
import { duplicateTitle } from './rules/duplicate-title.ts';
import { hiddenText } from './rules/hidden-text.ts';
import { impossibleValue } from './rules/impossible-value.ts';
import { incompleteEntry } from './rules/incomplete-entry.ts';
import { insecureLink } from './rules/insecure-link.ts';
import { insecureSource } from './rules/insecure-source.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { keyOrder } from './rules/key-order.ts';
import { longDescription } from './rules/long-description.ts';
import { malformedCitation } from './rules/malformed-citation.ts';
import { markupInTitle } from './rules/markup-in-title.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { notARegion } from './rules/not-a-region.ts';
import { openingBeforeStart } from './rules/opening-before-start.ts';
import { positionOutsideCountry } from './rules/position-outside-country.ts';
import { selfReference } from './rules/self-reference.ts';
import { sharedName } from './rules/shared-name.ts';
import { staleTranslation } from './rules/stale-translation.ts';
import { templateComment } from './rules/template-comment.ts';
import { timelineOrder } from './rules/timeline-order.ts';
import { translationOriginal } from './rules/translation-original.ts';
import { twiceRelated } from './rules/twice-related.ts';
import { typography } from './rules/typography.ts';
import { uncitedParagraph } from './rules/uncited-paragraph.ts';
import { uncitedSource } from './rules/uncited-source.ts';
import { unitOfKind } from './rules/unit-of-kind.ts';
import { unknownId } from './rules/unknown-id.ts';
import { unsafeMdx } from './rules/unsafe-mdx.ts';
import { unsupportedNumber } from './rules/unsupported-number.ts';
import { untranslated } from './rules/untranslated.ts';

/** Every rule that looks at content which could be read; what stops a file from being read is in `reading-rules.ts`. */
export const rules: readonly Rule[] = [
	unsafeMdx,
	hiddenText,
	invisibleCharacter,
	unknownId,
	selfReference,
	duplicateItem,
	incompleteEntry,
	timelineOrder,
	impossibleValue,
	unitOfKind,
	positionOutsideCountry,
	notARegion,
	uncitedSource,
	unsupportedNumber,
	uncitedParagraph,
	malformedCitation,
	deadAnchor,
	insecureLink,
	duplicateTitle,
	longDescription,
	markupInTitle,
	typography,
	translationOriginal,
	untranslated,
	twiceRelated,
	missingTranslation,
	staleTranslation,
	insecureSource,
	openingBeforeStart,
	sharedName,
	keyOrder,
	templateComment,
];
