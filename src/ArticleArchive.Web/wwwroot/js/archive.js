// Comfort only: every page works without it.
import { copyOnClick } from './copy.js';
import { stepThroughHits } from './hits.js';
import { focusSearch, offerToTurnKeysOff } from './keys.js';

copyOnClick();
stepThroughHits();
focusSearch();
offerToTurnKeysOff();
