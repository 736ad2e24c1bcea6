/** The sample folder again, in a window of its own: commands change what a window shows. */
export { suite } from "../newsroom/suite.ts";
