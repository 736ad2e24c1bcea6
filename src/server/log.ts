/** Where the server says what it did and what went wrong. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
