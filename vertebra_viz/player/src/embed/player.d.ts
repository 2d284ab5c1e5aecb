/** What the page and the message bridge use of the element, and no more. */
export interface Player extends HTMLElement {
  play(): void;
  pause(): void;
  seek(when: string | number): void;
  next(): void;
  previous(): void;
  setView(name: string): void;
  setStyle(name: string): void;
  measurements(when?: string | number): unknown;
  capture(): unknown;
  restore(state: unknown): unknown;
  snapshot(): Promise<Blob>;
}
