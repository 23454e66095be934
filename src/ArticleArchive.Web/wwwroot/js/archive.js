// Comfort only: every page works without it.
import { copyOnClick } from './copy.js';
import { askAfterLostPassage } from './cited.js';
import { stepThroughHits } from './hits.js';
import { focusSearch, offerToTurnKeysOff } from './keys.js';

askAfterLostPassage();
copyOnClick();
stepThroughHits();
focusSearch();
offerToTurnKeysOff();
