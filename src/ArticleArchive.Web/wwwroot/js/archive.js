// Enhancements only: every page works without script.
import { fetchVerdict } from './answer.js';
import { growWithText, sendByEnter } from './box.js';
import { citeOnClick } from './cite.js';
import { copyOnClick } from './copy.js';
import { reportLostPassage } from './cited.js';
import { stepThroughHits } from './hits.js';
import { focusSearch, followByKey, offerToTurnKeysOff } from './keys.js';
import { stepThroughParagraphs } from './paragraphs.js';
import { carryTheList } from './lists.js';
import { dateThePrint } from './print.js';
import { offerSelection } from './selection.js';
import { suggestWhileTyping } from './suggest.js';

growWithText();
reportLostPassage();
copyOnClick();
citeOnClick();
offerSelection();
stepThroughHits();
stepThroughParagraphs();
focusSearch();
followByKey();
suggestWhileTyping();
sendByEnter();
fetchVerdict();
offerToTurnKeysOff();
dateThePrint();
carryTheList();
