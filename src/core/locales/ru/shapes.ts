import { lazy } from "../lazy";
import { wordShapes } from "./lexicon-forms";

type Shapes = { readonly [shape in keyof ReturnType<typeof wordShapes>]: RegExp };

/** How the words of some kinds begin or end. */
export const shapes = lazy(() => Object.fromEntries(Object.entries(wordShapes()).map(([shape, source]) => [shape, new RegExp(source)])) as Shapes);
