/** The four sorts of colour theme that VS Code has, each with the one that it brings itself. */
export const themes = {
  dark: "Dark Modern",
  light: "Light Modern",
  "high-contrast-dark": "Default High Contrast",
  "high-contrast-light": "Default High Contrast Light",
} as const;

export type Theme = keyof typeof themes;
