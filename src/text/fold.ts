/** Folding with all classes of Han characters: for the build, and wherever size does not matter. */
import { addAllClasses, fold, foldWithPlaces } from './folding.ts';
import { scriptClasses } from './script-classes.ts';

addAllClasses(scriptClasses());

export { fold, foldWithPlaces };
