import type { Period } from "../../../model/period";
import { compileForms } from "../../../text/date-grammar";
import { foldLiteral } from "./fold-time";
import type { PhraseForm, PhraseValue, TimeContext } from "./phrase-values";
import { phraseSlots } from "./phrase-values";
import { recurringForms } from "./recurring";
import { stretchForms } from "./stretches";

/** Every wording of a time cell. */
const phraseForms: readonly PhraseForm[] = [...stretchForms, ...recurringForms];

export const compiledPhrases = compileForms<PhraseValue, TimeContext, Period>(phraseForms, phraseSlots, foldLiteral);
