import type { Run } from "./parts.ts";

export const showLog: Run = ({ log }) => log.show();
